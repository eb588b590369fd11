/**
 * The shipped core in the form that the corpus' scorer measures (`score-anchoring.mjs --adapter`, `--bench`).
 * `npm run --silent bench` and `node scripts/run.mjs anchoring-adapter FILE` bundle it to one ES module.
 */
import { describe as describeSpan } from '../../src/core/annotation/describe';
import { spanOfRange } from '../../src/core/annotation/dom-range';
import type { Selector } from '../../src/core/annotation/model';
import { resolve } from '../../src/core/annotation/resolve';
import { createTextIndex, type TextIndex } from '../../src/core/annotation/text-index';
import type { Span } from '../../src/core/text/span';

const indexes = new WeakMap<Document, TextIndex>();

/** Called once per page: the index that all its passages share. */
export function prepare(document: Document): void {
  indexes.set(document, createTextIndex(document.body));
}

function indexOf(document: Document): TextIndex {
  if (!indexes.has(document)) prepare(document);
  return indexes.get(document) ?? createTextIndex(document.body);
}

/** What would be stored. */
export function describe(range: Range, document: Document): Selector[] {
  const index = indexOf(document);
  return describeSpan(index, spanOfRange(index, range));
}

/** Where the passage stands, in offsets of `body.textContent`; `null` when it is lost. */
export function anchor(stored: Selector[], document: Document): readonly Span[] | null {
  const { spans } = resolve(stored, indexOf(document));
  return spans.length > 0 ? spans : null;
}
