import { chainRuns, type Chain } from './chains';
import { gatherEvidence, type Evidence } from './evidence';
import type { Passage } from './passage';
import { placePassage, type Placement } from './placement';
import { findRuns } from './runs';
import type { TextIndex } from './text-index';

/** What the other places on the page say about one. */
export interface Comparison {
  /** How much more of the surroundings stands elsewhere: units per unit of the surroundings, 0 when none does. */
  readonly contextElsewhere: number;
  /** Lead over the best other place, in matched units per unit of passage and surroundings; negative when behind. */
  readonly lead: number;
  /** Distance from where the passage was: log2 of units. */
  readonly shift: number;
}

/** A place where the passage may be. */
export interface Candidate {
  readonly placement: Placement;
  readonly evidence: Evidence & Comparison;
}

function contextOf(chain: Chain, passage: Passage): number {
  let units = 0;
  for (const { from, length } of chain.runs) {
    const inside = Math.min(from + length, passage.end) - Math.max(from, passage.start);
    units += length - Math.max(0, inside);
  }
  return units;
}

/** Every place worth a look, with the evidence for it. */
export function findCandidates(passage: Passage, index: TextIndex): Candidate[] {
  const { surroundings, withPassage } = chainRuns(findRuns(passage, index), passage);
  // A short passage may be edited so that it shares no run with the page: its surroundings show where it was.
  const chains = surroundings ? [...withPassage, surroundings] : withPassage;
  const placed = chains.flatMap(chain => {
    const placement = placePassage(passage, chain, index);
    return placement ? [{ context: contextOf(chain, passage), placement }] : [];
  });
  const contextLength = Math.max(1, passage.units.length - (passage.end - passage.start));
  const total = (one: (typeof placed)[number]): number => one.context + one.placement.matched;
  const expected = index.positionAt(passage.position?.start ?? 0);
  const contextAlone = surroundings ? contextOf(surroundings, passage) : 0;
  return placed.map(one => {
    const { placement } = one;
    const others = placed.filter(each => each !== one);
    const rival = Math.max(0, ...others.map(total));
    const elsewhere = Math.max(contextAlone, ...others.map(each => each.context));
    const comparison: Comparison = {
      contextElsewhere: Math.max(0, elsewhere - one.context) / contextLength,
      lead: (total(one) - rival) / passage.units.length,
      shift: Math.log2(1 + Math.abs(placement.start - expected)),
    };
    return { placement, evidence: { ...gatherEvidence(passage, placement, index), ...comparison } };
  });
}
