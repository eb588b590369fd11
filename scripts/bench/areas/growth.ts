import type { BenchArea, Row } from '../row';
import { startClock, type ChromiumClock } from '../speed/chromium-clock';
import { SHAPES } from '../speed/growth-pages';
import type { Subject } from '../speed/in-page';

const SIZES = [25_000, 50_000, 100_000, 200_000] as const;
const STEPS = [
  'detect',
  'stepRead',
  'stepMetadata',
  'stepPlan',
  'stepApply',
  'stepIndex',
] as const satisfies Subject[];
const URL = 'https://www.coast-courier.example/news/2026/03/18/boats';

const nameOf = (step: string): string => step.replace('step', '').toLowerCase();

interface Measured {
  readonly nodes: number;
  readonly times: readonly number[];
}

const sumOf = ({ times }: Measured): number => times.reduce((sum, time) => sum + time, 0);

function rowOf(shape: string, measured: readonly Measured[]): Row {
  const last = measured.at(-1);
  // A small page costs mostly what code costs that runs for the first time: growth is told from the middle on.
  const middle = measured[measured.length >> 1];
  const slowest = last ? Math.max(...last.times) : NaN;
  const step = STEPS[last?.times.indexOf(slowest) ?? 0] ?? '';
  const growth = last && middle ? sumOf(last) / last.nodes / (sumOf(middle) / middle.nodes) : NaN;
  return {
    area: 'growth',
    measure: `${shape}, ${measured.map(({ nodes }) => nodes / 1000).join(' / ')} thousand nodes: all steps, ms`,
    ours: `${measured.map(each => sumOf(each).toFixed(0)).join(' / ')}; cost of a node x ${growth.toFixed(1)}; slowest step ${nameOf(step)} ${slowest.toFixed(0)}`,
    peers: '',
    wanted: 'linear, no step over 2000',
  };
}

async function measureShape(clock: ChromiumClock, shape: string): Promise<Row> {
  const measured: Measured[] = [];
  for (const nodes of SIZES) {
    const times = await clock.measureSteps(SHAPES[shape]?.(nodes) ?? '', URL, STEPS);
    if (!times) break;
    measured.push({ nodes, times });
    const line = STEPS.map((step, index) => `${nameOf(step)} ${times[index]?.toFixed(0) ?? '-'}`).join(', ');
    process.stderr.write(`${shape}, ${nodes} nodes: ${line}\n`);
  }
  return rowOf(shape, measured);
}

/** What each step costs on pages that grow, thread CPU in real Chromium, cold code. */
export const growth: BenchArea = {
  name: 'growth',
  measure: async () => {
    const clock = await startClock();
    try {
      const rows: Row[] = [];
      for (const shape of Object.keys(SHAPES)) rows.push(await measureShape(clock, shape));
      return rows;
    } finally {
      await clock.close();
    }
  },
};
