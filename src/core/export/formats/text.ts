import { exactOf, noteOf, tagsOf } from '../../library/model';
import { oneLine, writable } from '../escape/plain-text';
import { linesOf, type ExportAnnotation, type ExportArticle, type ExportQuote } from '../export-record';
import type { ExportFormat, ExportLabels } from '../export-format';
import { shareableUrl } from '../shareable-url';
import { sourceParts } from './source-line';

function annotationText(annotation: ExportAnnotation, labels: ExportLabels): string {
  const exact = exactOf(annotation);
  const note = writable(noteOf(annotation));
  const tags = tagsOf(annotation).map(oneLine).join(', ');
  const lines = [
    exact === '' ? '' : `“${writable(exact)}”`,
    annotation.speaker ? `— ${oneLine(annotation.speaker.name)}` : '',
    note.trim() === '' ? '' : note,
    tags === '' ? '' : `${labels.tags}: ${tags}`,
  ];
  return lines.filter(line => line !== '').join('\n');
}

function quoteText({ type, text, speaker, role, cue, isSure }: ExportQuote, probably: string): string {
  const says = [speaker, role, cue].map(oneLine).filter(part => part !== '');
  const unsure = speaker === '' || isSure ? '' : ` (${probably})`;
  const words = writable(type === 'indirect' ? text : `“${text}”`);
  return says.length === 0 ? words : `${words}\n— ${says.join(', ')}${unsure}`;
}

function* articleText(
  { saved, annotations, quotes }: ExportArticle,
  labels: ExportLabels,
): Generator<string> {
  const { article } = saved;
  const head = [
    oneLine(article.title) || labels.untitled,
    sourceParts(article, labels.locale).map(oneLine).join(' · '),
  ];
  yield [...head, shareableUrl(article.url)].filter(line => line !== '').join('\n');
  if (annotations.length > 0) yield labels.highlights.toUpperCase();
  for (const annotation of annotations) yield annotationText(annotation, labels);
  for (const isIndirect of [false, true]) {
    const own = quotes.filter(({ type }) => (type === 'indirect') === isIndirect);
    if (own.length > 0) yield (isIndirect ? labels.indirectStatements : labels.quotes).toUpperCase();
    for (const quote of own) yield quoteText(quote, labels.probably);
  }
}

/** Plain text as one would write it by hand, with blank lines between the parts. */
export const text: ExportFormat = {
  id: 'text',
  extension: 'txt',
  type: 'text/plain',
  canHoldText: true,
  *write(articles, { labels, isTextIncluded }) {
    let isFirst = true;
    for (const article of articles) {
      for (const part of articleText(article, labels)) {
        yield `${isFirst ? '' : '\n'}${part}\n`;
        isFirst = false;
      }
      if (isTextIncluded && article.saved.text !== '')
        yield `\n${labels.articleText.toUpperCase()}\n\n${linesOf(writable(article.saved.text)).join('\n\n')}\n`;
    }
  },
};
