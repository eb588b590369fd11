import { bibAddress, BibKeys, bibEntry, bibName, escapeTex } from '../citation/bib-entry';
import { formatParts } from '../citation/citation-fields';
import type { CitedName } from '../citation/person-name';
import { familyOf } from '../citation/person-name';
import { formatArticleDate } from '../article-date';
import { escapeHtml } from '../escape/html';
import { escapeMarkdown, markdownAddress, markdownParagraphs } from '../escape/markdown';
import { oneLine, writable } from '../escape/plain-text';
import { sentenceOf, sourceOf } from '../quote-citation';
import type { ExportQuote } from '../export-record';
import { commonLink, type Clip, type CopyInput } from './passage';
import {
  dateIn,
  initialsOf,
  insideMarks,
  joinNames,
  joinReferenceNames,
  referenceOf,
  shortName,
  withStop,
  type Reference,
} from './references';
import { htmlLink, richText } from './rich-text';

/** Makes of passages what goes on the clipboard. */
export type CopyStyle = (input: CopyInput) => Clip;

function clipOf(plain: string, url: string): Clip {
  const text = writable(plain);
  return { plain: text, html: richText(text, url) };
}

const quoted = ({ type, text }: ExportQuote): string => (type === 'indirect' ? text : `“${text}”`);

/** `“…,” X said. — author, “title”, paper, date, link`; of several the source once at the end. */
export const sentenceStyle: CopyStyle = input => {
  const url = commonLink(input);
  const sentences = input.passages.map(({ quote }) => sentenceOf(quote, input.article));
  const source = sourceOf({ ...input.article, url });
  if (source === '') return clipOf(sentences.join('\n\n'), url);
  return clipOf(
    sentences.length === 1 ? `${sentences.join('')} — ${source}` : [...sentences, `— ${source}`].join('\n\n'),
    url,
  );
};

function attributionOf({ speaker, role, isNamed }: ExportQuote): string {
  return [speaker, isNamed ? role : ''].filter(part => part !== '').join(', ');
}

function sourceAround({ article }: CopyInput): string[] {
  return [article.publication, formatArticleDate(article.published, 'en')].filter(part => part !== '');
}

function blockquoteHtml(input: CopyInput): string {
  const around = sourceAround(input).map(part => escapeHtml(part));
  return input.passages
    .map(({ quote, link }) => {
      const title = input.article.title === '' ? link : input.article.title;
      const cite = title === '' ? '' : `<cite>${htmlLink(link, title)}</cite>`;
      const parts = [escapeHtml(attributionOf(quote)), cite, ...around].filter(part => part !== '');
      const footer = parts.length === 0 ? '' : `<footer>— ${parts.join(', ')}</footer>`;
      const address = link === '' ? '' : ` cite="${escapeHtml(link)}"`;
      return `<blockquote${address}><p>${escapeHtml(quoted(quote))}</p>${footer}</blockquote>`;
    })
    .join('\n');
}

/** The markup of a block quote with its source, as text for an editor of HTML and as itself for all others. */
export const htmlStyle: CopyStyle = input => {
  const html = blockquoteHtml(input);
  return { plain: html, html };
};

/** A block quote in Markdown with speaker and linked source. */
export const markdownStyle: CopyStyle = input => {
  const around = sourceAround(input).map(escapeMarkdown);
  const blocks = input.passages.map(({ quote, link }) => {
    const title = escapeMarkdown(input.article.title) || escapeMarkdown(link);
    const source = link === '' ? title : `[${title}](${markdownAddress(link)})`;
    const parts = [escapeMarkdown(attributionOf(quote)), source, ...around].filter(part => part !== '');
    const words = markdownParagraphs(quoted(quote), '> ');
    return parts.length === 0 ? words : `${words}\n>\n> — ${parts.join(', ')}`;
  });
  return { plain: blocks.join('\n\n'), html: blockquoteHtml(input) };
};

/** The words before a reference in brackets: the sentence ends behind the brackets. */
const beforeBrackets = (quote: ExportQuote): string =>
  quoted({ ...quote, text: quote.text.replace(/[.,;:]$/u, '') });

/** Quoted words with a short reference each, then the full reference once. */
function withReference(input: CopyInput, short: (speaker: string) => string[], full: string): Clip {
  const lines = input.passages.map(({ quote }) => {
    const parts = short(oneLine(quote.speaker)).filter(part => part !== '');
    return parts.length === 0 ? quoted(quote) : `${beforeBrackets(quote)} (${parts.join(', ')}).`;
  });
  return clipOf([...lines, full].join('\n\n'), commonLink(input));
}

const familyFirst = (name: CitedName, given: (given: string) => string): string =>
  'literal' in name
    ? name.literal
    : [familyOf(name), given(name.given), name.suffix].filter(part => part !== '').join(', ');

/** Who or what the full reference is found by; empty where neither an author nor a title is known. */
function shortNames({ names, title }: Reference, and: string): string {
  if (names.length > 2) return `${names.slice(0, 1).map(shortName).join('')} et al.`;
  return names.map(shortName).join(` ${and} `) || (title && `“${insideMarks(title)}”`);
}

/** APA, 7th edition (sections 8.36, 10.1): newspaper article on a website. */
export const apaStyle: CopyStyle = input => {
  const reference = referenceOf(input);
  const { names, title, paper, link, issued } = reference;
  const authors = joinReferenceNames(names.map(name => familyFirst(name, initialsOf)));
  const date = `(${dateIn('apa', issued) || 'n.d.'})`;
  const head =
    authors === '' ? [withStop(title), `${date}.`] : [withStop(authors), `${date}.`, withStop(title)];
  const full = [...head, withStop(paper), link].filter(part => part !== '').join(' ');
  const year = String(issued[0] ?? 'n.d.');
  const source = shortNames(reference, '&');
  return withReference(
    input,
    speaker => [speaker, speaker && source ? `as cited in ${source}` : source, year],
    full,
  );
};

/** MLA, 9th edition (chapter 5): article in an online newspaper; one without a date says when it was read. */
export const mlaStyle: CopyStyle = input => {
  const reference = referenceOf(input);
  const { names, title, paper, link, issued, accessed } = reference;
  const [first, ...others] = names;
  const rest = others.map(name => ('literal' in name ? name.literal : `${name.given} ${familyOf(name)}`));
  const lead = first ? familyFirst(first, given => given) : '';
  const authors =
    names.length > 2 ? `${lead}, et al` : [lead, ...rest].filter(part => part !== '').join(', and ');
  const day = dateIn('mla', issued);
  const container = [paper, day, link.replace(/^https?:\/\//, '')].filter(part => part !== '');
  const read = day === '' && accessed.length > 0 ? `Accessed ${dateIn('mla', accessed)}.` : '';
  const own = title && `“${withStop(insideMarks(title))}”`;
  const full = [withStop(authors), own, withStop(container.join(', ')), read]
    .filter(part => part !== '')
    .join(' ');
  const source = shortNames(reference, 'and');
  return withReference(input, speaker => [speaker && source ? `qtd. in ${source}` : source || speaker], full);
};

/** Chicago, 17th edition, notes (sections 14.76, 14.191): the note once, the words before it. */
export const chicagoStyle: CopyStyle = input => {
  const reference = referenceOf(input);
  const { title, paper, link, issued, accessed } = reference;
  // Names stand as in the byline: the note does not turn them round.
  const names = input.article.authors.map(oneLine);
  const authors = names.length > 3 ? `${names[0] ?? ''} et al.` : joinNames(names, 'and');
  const day = dateIn('chicago', issued);
  const read = day === '' && accessed.length > 0 ? `accessed ${dateIn('chicago', accessed)}` : '';
  const note = [authors, title && `“${insideMarks(title)}”`, paper, day, read, link];
  const full = withStop(
    note
      .filter(part => part !== '')
      .join(', ')
      .replace('”,', ',”'),
  );
  const lines = input.passages.map(({ quote }) => {
    const speaker = oneLine(quote.speaker);
    return speaker === '' ? quoted(quote) : `${quoted(quote)} (${speaker})`;
  });
  return clipOf([...lines, full].join('\n\n'), commonLink(input));
};

/** A BibTeX entry of the article with the words as a note. */
export const bibtexStyle: CopyStyle = input => {
  const { names, title, paper, issued, accessed, language, link, ...rest } = referenceOf(input);
  const [year, month, day] = issued;
  const notes = input.passages.map(({ quote }) =>
    [quoted(quote), attributionOf(quote)].filter(part => part !== '').join(' — '),
  );
  const fields = { ...rest, names, title, paper, issued, accessed, language, link };
  const plain = bibEntry(new BibKeys().next(fields), [
    ['author', names.map(bibName).join(' and ')],
    ['title', title && `{${escapeTex(title)}}`],
    ['journal', escapeTex(paper)],
    ['year', String(year ?? '')],
    ['month', String(month ?? '')],
    ['day', String(day ?? '')],
    ['url', bibAddress(link)],
    ['urldate', formatParts(accessed, '-')],
    ['language', language],
    ['annote', escapeTex(oneLine(notes.join(' ')))],
  ]).trimEnd();
  return { plain, html: `<pre>${escapeHtml(plain)}</pre>` };
};
