import { overlaps, type Span } from '../text/span';
import { type Candidate, findCandidates } from './candidates';
import { ACCEPTED, confidenceOf } from './confidence';
import type { ResolutionState, Selector } from './model';
import { type Passage, readPassage } from './passage';
import { placePassage } from './placement';
import { spansOf } from './spans';
import type { TextIndex } from './text-index';
import { isSameWording } from './typography';
import { visibleText } from './visible-text';

/** What became of an annotated passage on this page. */
export interface Resolution {
  readonly state: ResolutionState;
  /**
   * Where it stands now, in UTF-16 units of `body.textContent`: in the order of the page, several when foreign
   * blocks were put between its parts, none when it is lost.
   */
  readonly spans: readonly Span[];
  /** How sure that is, from 0 to 1; for a lost passage, that of the best place that was refused. */
  readonly confidence: number;
  /** The words as they stand now, in the form of `TextQuoteSelector.exact`; empty when the passage is lost. */
  readonly wording: string;
}

/** Passage and surroundings together need this many letters to be told by being equal. */
const MIN_PATTERN = 160;
/** A share of the neighbouring paragraphs from which on they count as still there, or as being elsewhere. */
const IS_NEIGHBOUR = 0.3;

function lost(confidence: number): Resolution {
  return { state: 'lost', spans: [], confidence, wording: '' };
}

function wordingOf(index: TextIndex, spans: readonly Span[]): string {
  return spans.map(span => visibleText(index, span)).join('\n');
}

/** Whether the passage and all its surroundings stand unchanged, the first unit at `at`. */
function standsAt(passage: Passage, index: TextIndex, at: number): boolean {
  const { units } = index.folded;
  if (at < 0 || at + passage.units.length > units.length) return false;
  return passage.units.every((unit, offset) => unit === units[at + offset]);
}

/** The page has not changed here: the same words at the same offsets, between the same surroundings. */
function findInPlace(passage: Passage, index: TextIndex): Resolution | null {
  const { position, start, end, exact } = passage;
  if (!position || position.end > index.text.length) return null;
  const at = index.positionAt(position.start);
  const isSameLength = index.positionAt(position.end) - at === end - start;
  if (!isSameLength || !standsAt(passage, index, at - start)) return null;
  const spans = [{ start: position.start, end: position.end }];
  const wording = wordingOf(index, spans);
  return wording === exact ? { state: 'exact', spans, confidence: 1, wording } : null;
}

/**
 * The page changed elsewhere: the passage and all its surroundings stand together. Where they do so twice (an
 * article that is on the page for narrow and for wide windows), the place nearer to the old one is taken.
 */
function findShifted(passage: Passage, index: TextIndex): Resolution | null {
  const { units, start, end } = passage;
  if (end === start || units.length < MIN_PATTERN) return null;
  const before = index.positionAt(passage.position?.start ?? 0);
  const [at] = index.grams
    .find(units, start)
    .filter(each => standsAt(passage, index, each - start))
    .sort((a, b) => Math.abs(a - before) - Math.abs(b - before));
  if (at === undefined) return null;
  const placement = placePassage(passage, [{ from: 0, at: at - start, length: units.length }], index);
  return placement && settle(passage, index, { spans: spansOf(passage, placement, index), confidence: 1 });
}

function settle(
  passage: Passage,
  index: TextIndex,
  found: { spans: Span[]; confidence: number; isMoved?: boolean },
): Resolution {
  const { spans, confidence, isMoved = false } = found;
  const wording = wordingOf(index, spans);
  const sameState = isMoved ? 'moved' : 'exact';
  return {
    state: isSameWording(passage.exact, wording) ? sameState : 'edited',
    spans,
    confidence,
    wording,
  };
}

/** The paragraphs it stood between are gone, or stand somewhere else. */
function hasMoved({ evidence }: Candidate): boolean {
  const { neighbourBefore, neighbourAfter, contextElsewhere } = evidence;
  const isAmongOthers = neighbourBefore < IS_NEIGHBOUR && neighbourAfter < IS_NEIGHBOUR;
  return isAmongOthers || contextElsewhere >= IS_NEIGHBOUR;
}

/** Of two alignments of one place, the one that found more of the passage without taking in more that is foreign. */
function isFuller(one: Candidate, other: Candidate): boolean {
  const isMore = one.evidence.found > other.evidence.found && one.evidence.surplus <= other.evidence.surplus;
  return isMore && overlaps(one.placement, other.placement);
}

function findBest(passage: Passage, index: TextIndex): Resolution {
  const ranked = findCandidates(passage, index)
    .map(candidate => ({ candidate, confidence: confidenceOf(candidate.evidence) }))
    .sort((a, b) => b.confidence - a.confidence);
  const top = ranked[0];
  if (!top || top.confidence < ACCEPTED) return lost(top?.confidence ?? 0);
  const accepted = ranked.filter(({ confidence }) => confidence >= ACCEPTED);
  const { candidate } = accepted.find(each => isFuller(each.candidate, top.candidate)) ?? top;
  const spans = spansOf(passage, candidate.placement, index);
  return settle(passage, index, { spans, confidence: top.confidence, isMoved: hasMoved(candidate) });
}

/**
 * Find an annotated passage on the page again, or say that it is lost: an orphan is better than a guess.
 * Takes bounded time for any text; without a `TextQuoteSelector` there is nothing to look for.
 */
export function resolve(selectors: readonly Selector[], index: TextIndex): Resolution {
  const passage = readPassage(selectors);
  if (!passage) return lost(0);
  return (
    findInPlace(passage, index) ??
    (passage.end > passage.start ? (findShifted(passage, index) ?? findBest(passage, index)) : lost(0))
  );
}

/** Resolve all annotations of a page. They share the index and the table of grams, which are built once. */
export function resolveAll(annotations: readonly (readonly Selector[])[], index: TextIndex): Resolution[] {
  return annotations.map(selectors => resolve(selectors, index));
}
