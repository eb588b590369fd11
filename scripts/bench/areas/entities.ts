import { tasks } from '../../predict/tasks';
import type { PredictTask } from '../../predict/task';
import { compromiseEntities } from '../peers/compromise';
import type { BenchArea, BenchContext, Row } from '../row';
import { corpusFile, predictAll, scoreToOutput, selectLanguages } from '../scoring';

type Scores = Readonly<Record<string, { readonly F1: number } | number | undefined>>;

function f1(scores: Scores | undefined, key: string): string {
  const value = scores?.[key];
  return value === undefined ? '-' : (typeof value === 'number' ? value : value.F1).toFixed(1);
}

async function scoreMentions(context: BenchContext, file: string, task: PredictTask): Promise<Scores> {
  const predictions = await predictAll(context, { name: 'mentions', task, file });
  return scoreToOutput(context, 'score-entities.mjs', ['mentions', file, predictions]) as Scores;
}

async function mentionRows(context: BenchContext): Promise<Row[]> {
  const sets = [
    ['conll2003-dev.jsonl', 'CoNLL-2003 dev, F1', '89.5 on test (dev about +3.7)'],
    ['worldwide-dev.jsonl', 'world news 2022 dev, F1', '84.5'],
  ] as const;
  const rows: Row[] = [];
  for (const [name, measure, wanted] of sets) {
    const file = corpusFile(context, `entities/${name}`);
    const task = tasks.get('mentions');
    if (!file || !task) continue;
    const own = await scoreMentions(context, file, task);
    const peer = await scoreMentions(context, file, compromiseEntities);
    rows.push({
      area: 'entities',
      measure,
      wanted,
      ours: f1(own, 'ALL'),
      peers: `compromise ${f1(peer, 'ALL')}`,
    });
  }
  return rows;
}

const LISTS: readonly [languages: readonly string[], key: string, measure: string, wanted: string][] = [
  [['en'], 'CORE', 'article list, English, CORE F1', '91'],
  [['en'], 'PER', 'article list, English, people', '95'],
  [['en'], 'ORG', 'article list, English, organisations', '85'],
  [['en'], 'LOC', 'article list, English, places', '92'],
  [['en'], 'NAME', 'shown under the full name', '95'],
  [['en'], 'DATE', 'dates, English, F1', '93'],
  [['ko'], 'CORE', 'article list, Korean, CORE F1', '75'],
  [['ja'], 'CORE', 'article list, Japanese, CORE F1', '70'],
  [['de'], 'CORE', 'article list, German, CORE F1', 'report'],
  [['fr'], 'CORE', 'article list, French, CORE F1', 'report'],
  [['es'], 'CORE', 'article list, Spanish, CORE F1', 'report'],
];

async function scoreLists(
  context: BenchContext,
  file: string,
  run: { task: PredictTask; merge: boolean },
): Promise<Scores> {
  const predictions = await predictAll(context, { name: 'lists', task: run.task, file });
  const options = run.merge ? ['--merge'] : [];
  return scoreToOutput(context, 'score-entities.mjs', ['docs', file, predictions, ...options]) as Scores;
}

async function listRows(context: BenchContext): Promise<Row[]> {
  const file = corpusFile(context, 'entities/news-dev.jsonl');
  const task = tasks.get('entities');
  if (!file || !task) return [];
  const rows: Row[] = [];
  for (const [languages, key, measure, wanted] of LISTS) {
    const part = selectLanguages(context, file, languages);
    if (!part) continue;
    const own = await scoreLists(context, part, { task, merge: false });
    const hasPeer = languages.includes('en') && key !== 'DATE';
    const peer = hasPeer
      ? await scoreLists(context, part, { task: compromiseEntities, merge: true })
      : undefined;
    const peers = peer ? `compromise ${f1(peer, key)}` : '';
    rows.push({ area: 'entities', measure, wanted, ours: f1(own, key), peers });
  }
  return rows;
}

/** Mentions and the article's list of entities, next to compromise. */
export const entities: BenchArea = {
  name: 'entities',
  measure: async context => [...(await mentionRows(context)), ...(await listRows(context))],
};
