import { JSDOM } from 'jsdom';

import { readArticle } from '../../src/core/article/read';
import type { ArticleMetadata } from '../../src/core/article/model';

/** The parts of an invented news page that a test of its metadata cares about; the rest is the same on all. */
export interface NewsPage {
  readonly head?: string;
  /** The heading with what stands before it. */
  readonly heading?: string;
  /** Between heading and text. */
  readonly lead?: string;
  /** Behind the text. */
  readonly after?: string;
  /** The article's object in JSON-LD, without its type. */
  readonly data?: object;
  readonly url?: string;
}

export const TITLE = 'Harbour town votes to reopen its ferry line';

const PARAGRAPHS = [
  'The town council of Merrow Bay has voted to reopen the ferry line to Gull Island, which closed eleven years ago when the last boat was sold to a museum further down the coast.',
  'Passengers had asked for the boats to come back ever since, and a petition that lay in the bakery gathered more names than the town has houses, as the baker likes to say.',
  'The first crossing is planned for the spring, once the landing stage has been mended and two pilots have passed their examination in the narrow channel behind the lighthouse.',
  'Tickets will cost as much as they did when the line closed, and children who carry a fishing rod will travel free of charge on market days until the end of the summer.',
];

function htmlOf({ head = '', heading = `<h1>${TITLE}</h1>`, lead = '', after = '', data }: NewsPage): string {
  const script = data
    ? `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, ...data })}</script>`
    : '';
  const text = PARAGRAPHS.map(paragraph => `<p>${paragraph}</p>`).join('');
  return `<html lang="en"><head><title>${TITLE} - The Coast Courier</title>
    <meta property="og:site_name" content="The Coast Courier">${head}${script}</head>
    <body><main><article>${heading}${lead}<div class="story">${text}</div>${after}</article></main></body></html>`;
}

/** The metadata of an invented news page. */
export function metadataOf(page: NewsPage): ArticleMetadata {
  const url = page.url ?? 'https://www.coast-courier.example/harbour/ferry-line';
  const reading = readArticle(new JSDOM(htmlOf(page)).window.document, url);
  if (!reading) throw new Error('The page has no text.');
  return reading.metadata;
}
