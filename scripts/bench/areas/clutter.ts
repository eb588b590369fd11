import { tasks } from '../../predict/tasks';
import { percent, type BenchArea, type Row } from '../row';
import { corpusFile, predictAll, scoreToFile } from '../scoring';

interface ClutterScores {
  readonly summary: {
    readonly kinds: Readonly<Record<string, { readonly recall: number }>>;
    readonly keep: { readonly rate: number };
    readonly captionLost: number;
    readonly overRemoval: number;
  };
}

const KINDS: readonly [kind: string, wanted: string, peers: string][] = [
  ['font', '92', 'lists 10, naive 48'],
  ['share', '93', 'lists 40, naive 69'],
  ['dupcaption', '85', 'lists 0, naive 0'],
  ...['related', 'newsletter', 'tools', 'comments', 'contact', 'ad', 'video', 'bio', 'consent'].map(
    (kind): [string, string, string] => [kind, '60', 'lists 0-17'],
  ),
];

/** What the cleanup rules find on the labelled pages. The peers' figures are those of FINDINGS 1. */
export const clutter: BenchArea = {
  name: 'clutter',
  async measure(context) {
    const file = corpusFile(context, 'clutter/labels.jsonl');
    const task = tasks.get('clutter');
    if (!file || !task) return [];
    const predictions = await predictAll(context, { name: 'clutter', task, file });
    const scores = scoreToFile(context, 'score-clutter.mjs', ['--labels', file, '--pred', predictions]);
    const { kinds, keep, captionLost, overRemoval } = (scores as ClutterScores).summary;
    const row = (measure: string, ours: string, rest: Pick<Row, 'peers' | 'wanted'>): Row => ({
      area: 'cleanup',
      measure,
      ours,
      ...rest,
    });
    return [
      ...KINDS.map(([kind, wanted, peers]) =>
        row(`${kind} removed`, percent(kinds[kind]?.recall), { peers, wanted }),
      ),
      row('kept elements lost', percent(keep.rate), { peers: 'lists 0, naive 3.0', wanted: '<= 0.3' }),
      row('captions with no copy left', String(captionLost), { peers: '', wanted: '0' }),
      row('article text removed', percent(overRemoval), { peers: 'lists 0, naive 2.8', wanted: '<= 0.1' }),
    ];
  },
};
