import type { Passage } from './passage';
import type { Run } from './runs';

/** Runs in the order of both texts, none overlapping another: one place where the passage may be. */
export interface Chain {
  readonly runs: readonly Run[];
  readonly score: number;
}

/** Text may be put between two parts of a passage; beyond this many units they no longer belong together. */
const MAX_JUMP = 2500;
/** How many runs back a chain may continue. */
const REACH = 100;
const MAX_CHAINS = 6;
const MAX_RUNS = 300;

interface Link {
  readonly run: Run;
  readonly previous: Link | null;
  readonly score: number;
  /** Whether this run or one before it holds a part of the passage itself. */
  readonly hasPassage: boolean;
}

/** What is left of `next` behind `run` when the two overlap in either text; `null` when nothing is. */
function trimmed(run: Run, next: Run): Run | null {
  if (next.from <= run.from || next.at <= run.at) return null;
  const overlap = Math.max(0, run.from + run.length - next.from, run.at + run.length - next.at);
  if (overlap === 0) return next;
  if (overlap >= next.length) return null;
  return { from: next.from + overlap, at: next.at + overlap, length: next.length - overlap };
}

/** Score gained by going on from `run` to `next`, after Li 2018 (minimap2): matched units less a cost of the gap. */
function gain(run: Run, next: Run): number {
  const rest = trimmed(run, next);
  if (!rest) return -Infinity;
  const jump = rest.at - run.at - run.length;
  if (jump > MAX_JUMP) return -Infinity;
  const drift = Math.abs(jump - (rest.from - run.from - run.length));
  return rest.length - 1.5 * Math.log2(1 + drift);
}

function passageUnits(run: Run, passage: Passage): number {
  return Math.min(run.from + run.length, passage.end) - Math.max(run.from, passage.start);
}

/** Cut a run at both ends of the passage, so that its surroundings can serve other places as well. */
function cutAtPassage(run: Run, { start, end }: Passage): Run[] {
  const stop = run.from + run.length;
  const cuts = [run.from, start, end, stop].filter(at => at >= run.from && at <= stop).sort((a, b) => a - b);
  return cuts.slice(1).flatMap((to, number) => {
    const from = cuts[number] ?? to;
    return to > from ? [{ from, at: run.at + from - run.from, length: to - from }] : [];
  });
}

/** The best chain that ends with each run. `runs` in the order of the page. */
function linkRuns(runs: readonly Run[], passage: Passage): Link[] {
  const links: Link[] = [];
  for (const run of runs) {
    let score = run.length;
    let previous: Link | null = null;
    for (let index = links.length - 1; index >= Math.max(0, links.length - REACH); index -= 1) {
      const before = links[index];
      if (!before || before.score + run.length <= score) continue;
      const longer = before.score + gain(before.run, run);
      if (longer <= score) continue;
      score = longer;
      previous = before;
    }
    const hasPassage = passageUnits(run, passage) > 0 || previous?.hasPassage === true;
    links.push({ run, previous, score, hasPassage });
  }
  return links;
}

/**
 * Two runs that overlap share their letters out: a run of the surroundings that goes on by chance into the
 * passage gives way, else the later run does.
 */
function join(runs: Run[], next: Run, passage: Passage): void {
  const previous = runs.at(-1);
  const rest = previous ? trimmed(previous, next) : next;
  if (!previous || !rest) {
    if (rest) runs.push(rest);
    return;
  }
  const overlap = rest.from - next.from;
  const gives = previous.from + previous.length <= passage.start && previous.length > overlap;
  if (overlap > 0 && gives) runs[runs.length - 1] = { ...previous, length: previous.length - overlap };
  runs.push(overlap > 0 && gives ? next : rest);
}

function chainOf(last: Link, passage: Passage): Chain {
  const links: Link[] = [];
  for (let link: Link | null = last; link; link = link.previous) links.push(link);
  const runs: Run[] = [];
  for (const { run } of links.reverse()) join(runs, run, passage);
  return { runs, score: last.score };
}

function best(links: readonly Link[], hasPassage: boolean): Link | null {
  let found: Link | null = null;
  for (const link of links) {
    if (link.hasPassage === hasPassage && link.score > (found?.score ?? 0)) found = link;
  }
  return found;
}

/** The chains in question: the best one of the surroundings alone, and the best ones that hold the passage. */
export interface Chains {
  readonly surroundings: Chain | null;
  readonly withPassage: readonly Chain[];
}

/**
 * Chain `runs`. Each chain takes its parts of the passage away from the next, while the surroundings can serve
 * several: two copies of a passage side by side are both weighed with the text around them.
 */
export function chainRuns(runs: readonly Run[], passage: Passage): Chains {
  const longest = [...runs].sort((a, b) => b.length - a.length).slice(0, MAX_RUNS);
  let rest = longest
    .flatMap(run => cutAtPassage(run, passage))
    .sort((a, b) => a.at - b.at || a.from - b.from);
  let links = linkRuns(rest, passage);
  const alone = best(links, false);
  const withPassage: Chain[] = [];
  while (withPassage.length < MAX_CHAINS) {
    const last = best(links, true);
    if (!last) break;
    const chain = chainOf(last, passage);
    withPassage.push(chain);
    // A run of which the chain took only the end may begin another place.
    const ends = new Map(chain.runs.map(run => [run.at + run.length, passageUnits(run, passage)]));
    rest = rest.filter(run => {
      const units = passageUnits(run, passage);
      return units <= 0 || 2 * (ends.get(run.at + run.length) ?? 0) < units;
    });
    links = linkRuns(rest, passage);
  }
  return { surroundings: alone && chainOf(alone, passage), withPassage };
}
