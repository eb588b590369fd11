/** An invented article in the markup of a real one, for the tests in browsers. */

export const FERRY_URL = 'https://www.coast-courier.example/news/2026/03/18/ferry-line';

export const PARAGRAPHS = [
  'The town council of Merrow Bay voted on Tuesday to reopen the ferry line to Gull Island after a pause of two years, ending a long dispute between the harbour office and the islanders over who should pay for it.',
  '“We counted every ticket twice, and then once more for the children,” harbour master Oh Dae-sung said at the meeting. “The ferry will sail again in May.”',
  'The islanders had collected more than four thousand signatures since the line was closed, and many of them came to the town hall to hear the vote that evening.',
  '“Nobody believed it until the last hand went up,” said Park Ji-won, who runs the only shop on Gull Island. She has kept the shop open through two winters without a single visitor.',
  'The council will pay for the pier out of its own budget, while the company that owns the boats has promised to keep the fares where they were when the line was closed.',
  '“It is a good day for everyone who lives by the water,” a town official said after the vote.',
];

const CAPTION = 'Islanders wait for the vote in front of the town hall of Merrow Bay, Tuesday. Courier Photo';

const SHARE_BAR = `<ul class="sns_list" id="share">
  <li><button type="button">Facebook share button</button></li><li><button type="button">Twitter share button</button></li>
  <li><button type="button">Kakao share button</button></li><li><button type="button">Mail share button</button></li>
  <li><button type="button">Link share button</button></li></ul>`;

const FONT_WIDGET = `<div class="font_size" id="sizes"><strong>ⓕ font-size</strong>
  <ul><li><a href="#">-2</a></li><li><a href="#">-1</a></li><li><a href="#">0</a></li><li><a href="#">+1</a></li>
  <li><a href="#">+2</a></li></ul></div>`;

export interface FerryChoices {
  /** Goes into the head. */
  readonly head?: string;
  /** Goes behind the article. */
  readonly tail?: string;
  /** Goes in front of the text. */
  readonly lead?: string;
}

/** The page's HTML. */
export function ferryPage({ head = '', tail = '', lead = '' }: FerryChoices = {}): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Harbour town votes to reopen its ferry line',
    author: [{ '@type': 'Person', name: 'Han Mi-rae' }],
    publisher: { '@type': 'Organization', name: 'The Coast Courier' },
    datePublished: '2026-03-18T09:30:00+09:00',
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour town votes to reopen its ferry line</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="The Coast Courier">
    <link rel="canonical" href="${FERRY_URL}"><script type="application/ld+json">${JSON.stringify(data)}</script>${head}</head>
    <body><header><nav><a href="/">Home</a> <a href="/harbour">Harbour</a></nav></header>
    <main><article><h1>Harbour town votes to reopen its ferry line</h1>${FONT_WIDGET}${SHARE_BAR}
    <p class="byline">By Han Mi-rae</p>
    <figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="600" height="300" alt="">
      <figcaption id="caption">${CAPTION}</figcaption></figure><p class="caption" id="second-caption">${CAPTION}</p>
    ${lead}<div id="body">${PARAGRAPHS.map(text => `<p>${text}</p><div style="height: 300px"></div>`).join('')}</div></article></main>
    ${tail}<footer><a href="/about">About the Coast Courier</a></footer></body></html>`;
}

/** A page that is no article, with a widget on it that an article would lose. */
export const SECTION_PAGE = `<!doctype html><html lang="en"><head><title>Harbour news</title></head><body>
  <h1>Harbour news</h1>${FONT_WIDGET}<ul>${Array.from(
    { length: 30 },
    (_, index) => `<li><a href="/news/${index}">Story number ${index} from the harbour</a></li>`,
  ).join('')}</ul></body></html>`;
