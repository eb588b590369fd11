/** Invented pages of any size: at most 200,000 nodes stand for at most about a megabyte of text. */

const SENTENCE =
  'The harbour office of Merrow Bay counted the boats again on Tuesday and found that number %n had come back late, its keeper said.';
const NUMBER_OF_BODY_PARAGRAPHS = 30;

const sentence = (number: number): string => SENTENCE.replace('%n', String(number));
const line = (number: number): string => `Boat ${number}.`;

function repeat(count: number, make: (number: number) => string): string {
  return Array.from({ length: Math.max(1, Math.floor(count)) }, (_, number) => make(number)).join('');
}

/** A page of an article of thirty paragraphs and something else behind it, or inside it. */
function page({ inside = '', behind = '' }: { inside?: string; behind?: string }): string {
  const body = repeat(NUMBER_OF_BODY_PARAGRAPHS, number => `<p>${sentence(number).repeat(3)}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour counts its boats again</title>
    <meta property="og:type" content="article"></head><body><nav><a href="/">Home</a></nav><main><article>
    <h1>Harbour counts its boats again</h1><p class="byline">By Han Mi-rae</p>${body}${inside}</article>${behind}</main></body></html>`;
}

const CAPTION_NODES = 8;
const BUTTON_NODES = 11;
const TABLE_ROW_NODES = 11;
const COMMENT_NODES = 6;
/** Chromium puts what is nested deeper than 512 elements beside each other. */
const DEPTH = 5000;

/** A page of about so many nodes of one shape. */
export const SHAPES: Readonly<Record<string, (nodes: number) => string>> = {
  'long article': nodes => page({ inside: repeat(nodes / 2, number => `<p>${line(number)}</p>`) }),
  'article with comments': nodes =>
    page({
      behind: `<section class="comments"><h2>Comments</h2>${repeat(
        nodes / COMMENT_NODES,
        number =>
          `<div class="comment"><span class="author">Reader ${number}</span><p>${line(number)}</p></div>`,
      )}</section>`,
    }),
  'huge table': nodes =>
    page({
      inside: `<table>${repeat(
        nodes / TABLE_ROW_NODES,
        number => `<tr>${repeat(5, cell => `<td>${number * cell}</td>`)}</tr>`,
      )}</table>`,
    }),
  'deep nesting': nodes =>
    page({
      inside: repeat(
        nodes / DEPTH,
        number => `${'<div>'.repeat(DEPTH)}${sentence(number)}${'</div>'.repeat(DEPTH)}`,
      ),
    }),
  'link list': nodes =>
    page({
      behind: `<ul class="archive">${repeat(
        nodes / 3,
        number => `<li><a href="/news/${number}">Boat ${number}</a></li>`,
      )}</ul>`,
    }),
  // No nodes but characters: 200,000 stand for 1 MB.
  'one long paragraph': nodes =>
    page({ inside: `<p>${repeat((nodes * 5) / SENTENCE.length, sentence)}</p>` }),
  'figures with two captions': nodes =>
    page({
      inside: repeat(
        nodes / CAPTION_NODES,
        number =>
          `<figure><img alt="" data-src="/${number}.jpg"><figcaption>Boat ${number} in the harbour.</figcaption><p class="caption">Boat ${number} in the harbour.</p></figure><i></i><b></b>`,
      ),
    }),
  'the same caption everywhere': nodes =>
    page({
      inside: repeat(
        nodes / 4,
        () => '<figure><img alt=""><figcaption>A boat at the pier.</figcaption></figure>',
      ),
    }),
  'share buttons': nodes =>
    page({
      inside: repeat(
        nodes / BUTTON_NODES,
        () =>
          `<div class="share-bar">${repeat(5, () => '<button class="share">Share on Facebook</button>')}</div>`,
      ),
    }),
};
