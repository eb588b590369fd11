import type { CDPSession } from 'playwright-core';

/** What some work cost the main thread of a page, ms of thread CPU: other processes on the machine do not count. */
export interface MainThreadCost {
  /** All tasks together. */
  readonly cpu: number;
  /** The longest task: what the page could not answer in. */
  readonly longestTask: number;
}

/** Part of an event of Chromium's traces, times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Thread CPU. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What the trace says of each main thread: its tasks, ms. */
function tasksOfThreads(events: readonly TraceEvent[]): number[][] {
  const threads = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  return threads.map(({ pid, tid }) =>
    events
      .filter(event => event.pid === pid && event.tid === tid && event.name.endsWith('RunTask'))
      .map(({ tdur = 0 }) => tdur / 1000),
  );
}

/**
 * Does some work of a page and tells what its main thread paid, from the tasks in a trace. There must be no other page
 * that works at the same time: the busiest main thread is taken for the page's.
 */
export async function costOf(session: CDPSession, work: () => Promise<void>): Promise<MainThreadCost> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => {
    events.push(...(value as TraceEvent[]));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', '__metadata'],
      excludedCategories: ['*'],
      traceBufferSizeInKb: 400_000,
    },
  });
  await work();
  const isComplete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await isComplete;
  session.off('Tracing.dataCollected', collect);
  const costs = tasksOfThreads(events).map(tasks => ({
    cpu: tasks.reduce((sum, task) => sum + task, 0),
    longestTask: tasks.reduce((most, task) => Math.max(most, task), 0),
  }));
  return costs.reduce((most, each) => (each.cpu > most.cpu ? each : most), { cpu: 0, longestTask: 0 });
}
