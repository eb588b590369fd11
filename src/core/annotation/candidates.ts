import { chainRuns } from './chains';
import { gatherEvidence, weighSurroundings, type Evidence } from './evidence';
import type { Passage } from './passage';
import { placePassage, type Placement } from './placement';
import { findRuns, type Run } from './runs';
import type { TextIndex } from './text-index';

/** What the other places on the page say about one. */
export interface Comparison {
  /** How much more of the surroundings stands elsewhere, as a share of them; 0 when none does. */
  readonly contextElsewhere: number;
  /** Lead over the best other place, in found units per unit of passage and surroundings; negative when behind. */
  readonly lead: number;
}

/** All that speaks for and against a place. */
export type CandidateEvidence = Evidence & Comparison;

/** A place where the passage may be. */
export interface Candidate {
  readonly placement: Placement;
  readonly evidence: CandidateEvidence;
}

interface Place {
  readonly placement: Placement;
  /** How much of the surroundings stands near, in units. */
  readonly context: number;
}

interface Places {
  readonly places: readonly Place[];
  /** Units of the surroundings found where the passage itself is not. */
  readonly contextAlone: number;
}

function contextOf(runs: readonly Run[], passage: Passage): number {
  let units = 0;
  for (const { from, length } of runs) {
    const inside = Math.min(from + length, passage.end) - Math.max(from, passage.start);
    units += length - Math.max(0, inside);
  }
  return units;
}

/** Two alignments that begin and end this close together are one place. */
const SAME_PLACE = 12;

function isSamePlace(a: Placement, b: Placement): boolean {
  return Math.abs(a.start - b.start) <= SAME_PLACE && Math.abs(a.end - b.end) <= SAME_PLACE;
}

/** Every place worth a look, once: of two alignments the one along the better chain. */
export function findPlaces(passage: Passage, index: TextIndex): Places {
  const { surroundings, withPassage } = chainRuns(findRuns(passage, index), passage);
  // A short passage may be edited so that it shares no run with the page: its surroundings show where it was.
  const chains = surroundings ? [...withPassage, surroundings] : withPassage;
  const places: Place[] = [];
  for (const { runs } of chains) {
    const placement = placePassage(passage, runs, index);
    if (!placement || places.some(known => isSamePlace(known.placement, placement))) continue;
    places.push({ context: weighSurroundings(passage, placement), placement });
  }
  return { places, contextAlone: surroundings ? contextOf(surroundings.runs, passage) : 0 };
}

/** Every place worth a look, with the evidence for it. */
export function findCandidates(passage: Passage, index: TextIndex): Candidate[] {
  const { places, contextAlone } = findPlaces(passage, index);
  const contextLength = Math.max(1, passage.units.length - (passage.end - passage.start));
  const total = (one: Place): number => one.context + one.placement.matched;
  return places.map(one => {
    const others = places.filter(each => each !== one);
    const rival = Math.max(0, ...others.map(total));
    const elsewhere = Math.max(contextAlone, ...others.map(each => each.context));
    const comparison: Comparison = {
      contextElsewhere: Math.max(0, elsewhere - one.context) / contextLength,
      lead: (total(one) - rival) / passage.units.length,
    };
    const evidence = gatherEvidence({ passage, index, ...one });
    return { placement: one.placement, evidence: { ...evidence, ...comparison } };
  });
}
