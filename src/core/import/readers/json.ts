import { exportArticleOf, type ExportAnnotation, type ExportArticle } from '../../export/export-record';
import { JSON_FORMAT, JSON_VERSION } from '../../export/formats/json';
import type { SavedArticle } from '../../library/model';
import { FieldReader, isObject } from '../field-reader';
import { ImportError } from '../import-problem';
import type { ImportFile, ImportReader, ReadContext } from '../import-reader';
import { lineOfPath, lineOfSyntaxError } from '../json-line';
import { LIMITS } from '../limits';
import { savedAnnotationOf, savedArticleOf } from '../saved-fields';

const HEAD = new RegExp(
  String.raw`^\uFEFF?\s*\{\s*"format"\s*:\s*"${JSON_FORMAT}"\s*,\s*"version"\s*:\s*(\d{1,6})\b`,
);
const OPEN_LIST = '"annotations":[';

/** Lines of our own layout; another layout is read as a whole. */
class OtherLayout extends Error {}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new OtherLayout();
  }
}

/** Takes the lines of the list of articles, one after another. */
class LineReader {
  readonly articles: ExportArticle[] = [];
  isDone = false;
  readonly #now: string;
  #open: { saved: SavedArticle; annotations: ExportAnnotation[] } | null = null;

  constructor(now: string) {
    this.#now = now;
  }

  take(line: string, number: number): void {
    const where = (): number => number;
    if (this.#open) this.#takeInside(this.#open, line, where);
    else if (line === ']}') this.isDone = true;
    else if (line.endsWith(OPEN_LIST)) {
      const fields = new FieldReader(parseLine(`${line}]}`), where);
      this.#open = { saved: savedArticleOf(fields, this.#now), annotations: [] };
    } else throw new OtherLayout();
  }

  #takeInside(
    { saved, annotations }: { saved: SavedArticle; annotations: ExportAnnotation[] },
    line: string,
    where: () => number,
  ): void {
    if (line === ']}' || line === ']},') {
      this.articles.push(exportArticleOf(saved, annotations));
      this.#open = null;
      return;
    }
    const value = parseLine(line.endsWith(',') ? line.slice(0, -1) : line);
    annotations.push(savedAnnotationOf(new FieldReader(value, where)));
  }
}

/** Reads the file line by line, so that no step takes long however large it is. */
function* readLines({ text }: ImportFile, { now }: ReadContext): Generator<number, ExportArticle[]> {
  const reader = new LineReader(now);
  let start = text.indexOf('\n') + 1;
  if (!text.slice(0, start).trimEnd().endsWith('"articles":[')) throw new OtherLayout();
  for (let number = 2; !reader.isDone; number += 1) {
    if (start === 0 || start >= text.length) throw new OtherLayout();
    const end = text.indexOf('\n', start);
    reader.take(text.slice(start, end === -1 ? undefined : end).trimEnd(), number);
    yield start / text.length;
    start = end + 1;
  }
  return reader.articles;
}

function readWhole({ json, jsonError, text }: ImportFile, { now }: ReadContext): ExportArticle[] {
  if (json === undefined) throw new ImportError('bad-json', { line: lineOfSyntaxError(jsonError, text) });
  const root = new FieldReader(json, () => 1);
  return root.list('articles', LIMITS.articles).map((value, index) => {
    const path = ['articles', index];
    const fields = new FieldReader(value, () => lineOfPath(text, path));
    const annotations = fields.list('annotations', LIMITS.annotations).map((annotation, place) => {
      const where = (): number => lineOfPath(text, [...path, 'annotations', place]);
      return savedAnnotationOf(new FieldReader(annotation, where));
    });
    return exportArticleOf(savedArticleOf(fields, now), annotations);
  });
}

/** Our own JSON, as we write it or laid out anew by another tool. */
export const json: ImportReader = {
  id: 'json',
  recognises: file => {
    if (HEAD.test(file.text)) return true;
    // A large file of another layout is parsed only when it can be ours.
    return file.text.includes(JSON_FORMAT) && isObject(file.json) && file.json['format'] === JSON_FORMAT;
  },
  *read(file, context) {
    const version = HEAD.exec(file.text)?.[1] ?? new FieldReader(file.json, () => 1).get('version');
    if (Number(version) !== JSON_VERSION)
      throw new ImportError(Number(version) > JSON_VERSION ? 'newer-version' : 'unknown-format', { line: 1 });
    try {
      return yield* readLines(file, context);
    } catch (error) {
      if (!(error instanceof OtherLayout)) throw error;
      return readWhole(file, context);
    }
  },
};
