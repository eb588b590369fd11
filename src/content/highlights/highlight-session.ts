import { rangeOfSpan } from '../../core/annotation/dom-range';
import { resolve } from '../../core/annotation/resolve';
import type { SaveRequest } from '../../core/library/calls';
import { noteOf, type HighlightColor, type SavedAnnotation } from '../../core/library/model';
import type { HighlightChange, HighlightItem, PageHighlights } from '../../messages/highlight-protocol';
import type { PageLibraryCalls } from '../../messages/library-protocol';
import { clearTint, showRange } from '../tint';
import { byPlace, itemOf, newlySeen, type Held } from './held';
import { createTurns } from '../../storage/in-turn';
import { inSlices } from './in-slices';
import { LiveIndex } from './live-index';
import { changedAnnotation, newAnnotation, type HighlightChoices } from './new-annotation';
import { paintRanges, type PaintedRange } from './paint';
import { isIntact, isSamePlace, placementOf, staticRange, type Placement } from './placement';
import { wordsOf } from './selected-range';
import { UndoStack, type Change } from './undo-stack';

export interface HighlightParts {
  readonly document: Document;
  /** The normalised address of the page: what its annotations have as their source. */
  readonly source: string;
  readonly library: PageLibraryCalls;
  /** What is known of the article, at this moment. */
  readonly article: () => SaveRequest['article'];
  /** `fingerprintOf` the article text; empty when the page is no article. */
  readonly fingerprint: () => string;
  readonly isPrivate: boolean;
  /** Called whenever `report` gives something else than before. */
  readonly onChange: () => void;
}

/** The highlights of one page, until `close` takes them off it. What the reader does is done in turn. */
export class HighlightSession {
  readonly source: string;
  readonly #parts: HighlightParts;
  readonly #life = new AbortController();
  readonly #index: LiveIndex;
  readonly #held = new Map<string, Held>();
  readonly #stack = new UndoStack();
  readonly #inTurn = createTurns();
  #isShown = true;
  #isVisitNoted = false;
  #color: HighlightColor = 'yellow';

  constructor(parts: HighlightParts) {
    this.#parts = parts;
    this.source = parts.source;
    this.#index = new LiveIndex({
      document: parts.document,
      onChange: () => this.#lookAgain(),
      signal: this.#life.signal,
    });
    this.#inTurn(() => this.#load()).catch((error: unknown) => {
      console.error('The highlights of this page could not be read', error);
    });
  }

  /** Once everything asked for so far is done. */
  report(): Promise<PageHighlights> {
    return this.#inTurn(() => Promise.resolve(this.snapshot()));
  }

  /** As it is at this moment. */
  snapshot(): PageHighlights {
    const held = [...this.#held.values()].sort(byPlace);
    return {
      items: held.map(itemOf),
      isShown: this.#isShown,
      canUndo: this.#stack.canUndo,
      canRedo: this.#stack.canRedo,
      isPrivate: this.#parts.isPrivate,
    };
  }

  item(id: string): HighlightItem | null {
    const held = this.#held.get(id);
    return held ? itemOf(held) : null;
  }

  /** As they are kept, in page order. */
  annotations(): SavedAnnotation[] {
    return [...this.#held.values()].sort(byPlace).map(({ annotation }) => annotation);
  }

  /** Where a highlight stands; empty when it is lost, hidden or gone. */
  rangesOf(id: string): readonly StaticRange[] {
    return this.#held.get(id)?.placement.ranges ?? [];
  }

  /** Ids and ranges of all painted highlights. */
  *painted(): Generator<{ id: string; range: StaticRange }> {
    if (!this.#isShown) return;
    for (const [id, { placement }] of this.#held) for (const range of placement.ranges) yield { id, range };
  }

  /**
   * Highlight a range; gives back the id, or `null` when no words are in it. Words that are highlighted already are
   * not highlighted twice. Rejects, and takes the paint off again, when it could not be saved.
   */
  create(range: AbstractRange, choices: Partial<HighlightChoices>): Promise<string | null> {
    const fixed = staticRange(range);
    return this.#inTurn(async () => {
      const index = this.#index.current();
      const span = wordsOf(index, fixed);
      if (!span) return null;
      const same = this.#findSame(rangeOfSpan(index, span));
      if (same !== undefined) return same;
      this.#color = choices.color ?? this.#color;
      this.#isShown = true;
      const annotation = newAnnotation(index, span, {
        source: this.source,
        color: this.#color,
        speaker: choices.speaker ?? null,
      });
      await this.#do([{ before: null, after: annotation }]);
      return annotation.id;
    });
  }

  change(change: HighlightChange): Promise<void> {
    return this.#inTurn(async () => {
      const before = this.#held.get(change.id)?.annotation;
      const after = before && changedAnnotation(before, change);
      if (!before || !after) return;
      this.#color = after.color;
      await this.#do([{ before, after }]);
    });
  }

  delete(ids: readonly string[]): Promise<void> {
    return this.#inTurn(async () => {
      const gone = ids.flatMap(id => this.#held.get(id)?.annotation ?? []);
      if (gone.length > 0) await this.#do(gone.map(before => ({ before, after: null })));
    });
  }

  undo(): Promise<boolean> {
    return this.#inTurn(() => this.#stack.undo(change => this.#apply(change)).finally(this.#parts.onChange));
  }

  redo(): Promise<boolean> {
    return this.#inTurn(() => this.#stack.redo(change => this.#apply(change)).finally(this.#parts.onChange));
  }

  /** Scroll to a highlight and mark it; false when it is lost. */
  show(id: string): boolean {
    const [range] = this.rangesOf(id);
    return range !== undefined && showRange(range);
  }

  setShown(isShown: boolean): void {
    this.#isShown = isShown;
    this.#paint();
    this.#parts.onChange();
  }

  /** Look for all of them anew, also those that were found. */
  searchAgain(): Promise<PageHighlights> {
    return this.#inTurn(async () => {
      this.#index.renew();
      await this.#find([...this.#held.values()].map(({ annotation }) => annotation));
      return this.snapshot();
    });
  }

  /** What is painted now, for print. */
  paintedRanges(): PaintedRange[] {
    if (!this.#isShown) return [];
    return [...this.#held.values()].flatMap(({ annotation, placement }) =>
      placement.ranges.map(range => ({
        range,
        color: annotation.color,
        hasNote: noteOf(annotation) !== '',
      })),
    );
  }

  /** The page is as it was before. */
  close(): void {
    this.#life.abort();
    this.#held.clear();
    paintRanges([]);
    clearTint();
  }

  async #load(): Promise<void> {
    const saved = await this.#parts.library.listAnnotations(this.source);
    if (saved.length > 0) await this.#find(saved);
  }

  /** Look for these on the page as it is now, a few at a time, and note what became of them. */
  async #find(annotations: readonly SavedAnnotation[]): Promise<void> {
    const index = this.#index.current();
    const { signal } = this.#life;
    const search = (annotation: SavedAnnotation): void => {
      const placement = placementOf(resolve(annotation.target.selector, index), index);
      this.#held.set(annotation.id, { annotation, placement });
    };
    await inSlices(annotations, search, signal);
    if (signal.aborted) return;
    this.#paint();
    this.#parts.onChange();
    await this.#noteVisit();
  }

  /** The page changed. True when something had to be searched for. */
  #lookAgain(): boolean {
    const broken = [...this.#held.values()].filter(({ placement }) => !isIntact(placement));
    if (broken.length === 0) return false;
    this.#inTurn(() =>
      this.#find(broken.flatMap(({ annotation: { id } }) => this.#held.get(id)?.annotation ?? [])),
    ).catch((error: unknown) => {
      console.error('The highlights of this page could not be found again', error);
    });
    return true;
  }

  async #noteVisit(): Promise<void> {
    const changed = [...this.#held.values()].flatMap(held => newlySeen(held) ?? []);
    if (changed.length === 0 && this.#isVisitNoted) return;
    this.#isVisitNoted = true;
    for (const { annotation, lastSeen } of changed) this.#keep({ ...annotation, lastSeen });
    await this.#parts.library.noteVisit({
      source: this.source,
      fingerprint: this.#parts.fingerprint(),
      seen: changed.map(({ annotation: { id }, lastSeen }) => ({ id, lastSeen })),
    });
  }

  #findSame(range: AbstractRange | null): string | undefined {
    for (const [id, { placement }] of this.#held) {
      const [own, ...others] = placement.ranges;
      if (range && own && others.length === 0 && isSamePlace(own, range)) return id;
    }
    return undefined;
  }

  async #do(change: Change): Promise<void> {
    await this.#apply(change);
    this.#stack.push(change);
    this.#parts.onChange();
  }

  /** On the page at once, then in the library; what could not be kept is taken off the page again. */
  async #apply(change: Change): Promise<void> {
    this.#show(change.map(({ after, before }) => ({ id: (after ?? before)?.id ?? '', annotation: after })));
    try {
      await this.#save(change);
    } catch (error) {
      this.#show(
        change.map(({ after, before }) => ({ id: (after ?? before)?.id ?? '', annotation: before })),
      );
      throw error;
    }
  }

  #show(states: readonly { id: string; annotation: SavedAnnotation | null }[]): void {
    for (const { id, annotation } of states) {
      if (annotation) this.#keep(annotation);
      else this.#held.delete(id);
    }
    this.#paint();
    this.#parts.onChange();
  }

  #keep(annotation: SavedAnnotation): void {
    const known = this.#held.get(annotation.id);
    const placement = known?.placement ?? this.#place(annotation);
    this.#held.set(annotation.id, { annotation, placement });
  }

  #place({ target }: SavedAnnotation): Placement {
    const index = this.#index.current();
    return placementOf(resolve(target.selector, index), index);
  }

  async #save(change: Change): Promise<void> {
    const { library, article } = this.#parts;
    for (const { after } of change) {
      if (after) await library.saveAnnotation({ annotation: after, article: article() });
    }
    const gone = change.flatMap(({ before, after }) => (before && !after ? [before.id] : []));
    if (gone.length > 0) await library.deleteAnnotations({ source: this.source, ids: gone });
  }

  #paint(): void {
    if (!this.#life.signal.aborted) paintRanges(this.paintedRanges());
  }
}
