import type { ImportOutcome } from './calls';
import { exactOf, type SavedAnnotation } from './model';

/** What an import does to the annotations of one page. */
export interface Merge extends Pick<ImportOutcome, 'added' | 'same' | 'updated'> {
  /** New ones, and changed ones under the id they have here. */
  readonly put: readonly SavedAnnotation[];
}

/** Letters only: what came through a file may have lost blanks or marks. */
function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
}

interface Place {
  readonly start: number | null;
  readonly prefix: string;
  readonly suffix: string;
}

function placeOf({ target }: SavedAnnotation): Place {
  let place: Place = { start: null, prefix: '', suffix: '' };
  for (const selector of target.selector) {
    if (selector.type === 'TextPositionSelector') place = { ...place, start: selector.start };
    if (selector.type === 'TextQuoteSelector')
      place = { ...place, prefix: lettersOf(selector.prefix), suffix: lettersOf(selector.suffix) };
  }
  return place;
}

const isBare = ({ prefix, suffix }: Place): boolean => prefix === '' && suffix === '';
const isPrefixAlike = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);
const isSuffixAlike = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Whether two annotations of the same words mark the same place: by position, or by all that is known around them. */
function isSamePlace(a: Place, b: Place): boolean {
  if (a.start !== null && a.start === b.start) return true;
  if (isBare(a) || isBare(b)) return a.start === null || b.start === null;
  return isPrefixAlike(a.prefix, b.prefix) && isSuffixAlike(a.suffix, b.suffix);
}

/** What the reader can change of an annotation. */
function contentOf({ body, color, speaker }: SavedAnnotation): string {
  return JSON.stringify([body, color, speaker]);
}

function isLater(a: SavedAnnotation, b: SavedAnnotation): boolean {
  return Date.parse(a.modified) > Date.parse(b.modified);
}

/** Finds what is there already of annotations that come in; each of those that are there is found once. */
class Twins {
  readonly #byId: ReadonlyMap<string, SavedAnnotation>;
  readonly #byWords = new Map<string, SavedAnnotation[]>();

  /** @param incoming what comes in; annotations of the same id are nobody else's twins */
  constructor(present: readonly SavedAnnotation[], incoming: readonly SavedAnnotation[]) {
    const ids = new Set(incoming.map(({ id }) => id));
    this.#byId = new Map(present.map(annotation => [annotation.id, annotation]));
    for (const annotation of present) {
      if (ids.has(annotation.id)) continue;
      const words = lettersOf(exactOf(annotation));
      this.#byWords.set(words, [...(this.#byWords.get(words) ?? []), annotation]);
    }
  }

  take(annotation: SavedAnnotation): SavedAnnotation | undefined {
    const same = this.#byId.get(annotation.id);
    if (same) return same;
    const place = placeOf(annotation);
    const alike = this.#byWords.get(lettersOf(exactOf(annotation))) ?? [];
    const index = alike.findIndex(other => isSamePlace(placeOf(other), place));
    return index === -1 ? undefined : alike.splice(index, 1)[0];
  }
}

/**
 * Merge annotations of one page into those that are there: same words at the same place are the same annotation, and
 * so is the same id; of two versions the later `modified` wins, and stays under the id it has here. Nothing is deleted.
 * Two that come in at the same place stay two: a restored library has as many as the one that was saved.
 */
export function mergeAnnotations(
  present: readonly SavedAnnotation[],
  incoming: readonly SavedAnnotation[],
): Merge {
  const twins = new Twins(present, incoming);
  const put = new Map<string, SavedAnnotation>();
  const count = { added: 0, same: 0, updated: 0 };
  for (const annotation of incoming) {
    // A file may name one annotation twice.
    const twin = put.get(annotation.id) ?? twins.take(annotation);
    if (!twin) {
      count.added += 1;
      put.set(annotation.id, annotation);
    } else if (contentOf(twin) !== contentOf(annotation) && isLater(annotation, twin)) {
      count.updated += 1;
      put.set(twin.id, { ...annotation, id: twin.id, created: twin.created });
    } else {
      count.same += 1;
    }
  }
  return { put: [...put.values()], ...count };
}
