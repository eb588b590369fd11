import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';

import { readBundle, readCases } from '../../anchoring/corpus';
import { predictAnchoring } from '../../predict/anchoring';
import type { BenchArea, BenchContext, Row } from '../row';
import { corpusFile, scoreToFile } from '../scoring';
import { timeAnchoring } from '../speed/anchoring-clock';
import { buildLongPage } from '../speed/long-page';

/** A sixth of the variants tells enough in a few minutes. */
const EVERY = '6';

interface Group {
  readonly key: string;
  readonly anchored: number;
  readonly orphan: number;
  readonly right: number;
  readonly wrong: number;
  readonly false: number;
}

interface AnchoringScores {
  readonly byMutation: readonly Group[];
  readonly byType: readonly Group[];
}

/** Counts of several groups together, in percent. */
function countTogether(groups: readonly Group[]) {
  const sum = (count: (group: Group) => number): number =>
    groups.reduce((total, group) => total + count(group), 0);
  const share = (part: number, all: number): string => (all === 0 ? '-' : ((100 * part) / all).toFixed(2));
  const anchored = sum(group => group.anchored);
  const orphans = sum(group => group.orphan);
  const falseOnes = sum(group => group.false);
  return {
    right: share(
      sum(group => group.right),
      anchored,
    ),
    wrong: share(sum(group => group.wrong) + falseOnes, anchored + orphans),
    toldLost: share(orphans - falseOnes, orphans),
  };
}

async function predictSample(context: BenchContext, folder: string): Promise<AnchoringScores> {
  const path = join(context.scratch, 'anchoring.jsonl');
  const out = createWriteStream(path);
  for await (const line of predictAnchoring(folder, ['--every', EVERY]))
    out.write(`${JSON.stringify(line)}\n`);
  out.end();
  await finished(out);
  return scoreToFile(context, 'score-anchoring.mjs', [
    '--data',
    folder,
    '--predictions',
    path,
  ]) as AnchoringScores;
}

/** The peers' figures are those of FINDINGS 5: row by row the best of them. */
function rowsOf({ byMutation, byType }: AnchoringScores): Row[] {
  const of = (...kinds: string[]) =>
    countTogether(byMutation.filter(({ key }) => kinds.includes(key.split('/')[0] ?? '')));
  const all = countTogether(byMutation);
  const plain = countTogether(byMutation.filter(({ key }) => !key.startsWith('dupdelete')));
  const short = countTogether(byType.filter(({ key }) => key === 'short'));
  const table: readonly [measure: string, ours: string, peers: string, wanted: string][] = [
    ['right', all.right, 'Hypothesis 95.7', '97'],
    ['in a wrong place: all / without dupdelete', `${all.wrong} / ${plain.wrong}`, '4.4 / 2.4', '0.6 / 0.25'],
    ['lost passages told as lost, without dupdelete', plain.toldLost, '88', '98'],
    ['text edited / combined: right', `${of('edit').right} / ${of('combined').right}`, '82 / 74', '88 / 82'],
    ['short passages in a wrong place', short.wrong, '9.9', '1.0'],
    ['real revisions: right / wrong', `${of('real').right} / ${of('real').wrong}`, '87 / 2.5', '99 / 0'],
  ];
  return table.map(([measure, ours, peers, wanted]) => ({ area: 'anchoring', measure, ours, peers, wanted }));
}

function* articlesOf(folder: string): Generator<string> {
  const pages = readCases(folder, 1).map(({ page }) => page);
  for (const page of pages.sort()) yield readBundle(folder, page).before;
}

async function measureSpeed(folder: string): Promise<Row> {
  const { describe, unchanged, edited, found } = await timeAnchoring(buildLongPage(articlesOf(folder)));
  return {
    area: 'anchoring',
    measure: `100 highlights on a long page, CPU ms: find unchanged / edited (${found} found) / describe each`,
    ours: `${unchanged.toFixed(0)} / ${edited.toFixed(0)} / ${(describe / 100).toFixed(1)}`,
    peers: 'Hypothesis 163 / 6,227 / 13',
    wanted: '150 / 600 / 3',
  };
}

/** Whether highlights find their place again on changed pages, and how fast on a long one. */
export const anchoring: BenchArea = {
  name: 'anchoring',
  measure: async context => {
    const folder = corpusFile(context, 'anchoring');
    if (!folder) return [];
    return [...rowsOf(await predictSample(context, folder)), await measureSpeed(folder)];
  },
};
