import type { ExportArticle } from '../export-record';
import type { ExportFormat } from '../export-format';

/** What the file says it is. */
export const JSON_FORMAT = 'on-record-library';
/** Raised when a reader of this version could misread a file. */
export const JSON_VERSION = 1;

function* articleLines({ saved, annotations, quotes }: ExportArticle): Generator<string> {
  // The list of annotations is left open, so that each of them is made, and read, on its own.
  yield `${JSON.stringify({ ...saved, quotes }).slice(0, -1)},"annotations":[`;
  for (const [index, annotation] of annotations.entries())
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(annotation)}`;
  yield '\n]}';
}

/**
 * Everything, loss-free: articles and annotations as the library keeps them (offsets are UTF-16 units, end exclusive),
 * and the quotes in words for other tools. One line per article and per annotation, which lets our import read a file of
 * any size piece by piece and name the line of a mistake.
 */
export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  type: 'application/json',
  canHoldText: false,
  *write(articles) {
    yield `{"format":"${JSON_FORMAT}","version":${JSON_VERSION},"articles":[`;
    for (const [index, article] of articles.entries()) {
      yield index === 0 ? '\n' : ',\n';
      yield* articleLines(article);
    }
    yield '\n]}\n';
  },
};
