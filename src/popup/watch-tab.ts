import type { PageReport } from '../messages/protocol';

/** How long to wait before asking again, in ms. */
const CALM_MS = 1000;
const BUSY_MS = 120;
/** After a change of settings the page follows within this time, in ms. */
const SETTLING_MS = 1500;

export interface TabWatch {
  /** The page is about to change: look more often for a moment. */
  expectChange(): void;
  start(onChange: (report: PageReport | null) => void, signal: AbortSignal): void;
}

/**
 * Asks for the report again and again, so that late clutter, navigation and settings show up. Calls back only when
 * the answer differs from the one before.
 */
export function createTabWatch(load: () => Promise<PageReport | null>): TabWatch {
  let busyUntil = 0;
  let last: string | undefined;

  async function look(onChange: (report: PageReport | null) => void, signal: AbortSignal): Promise<number> {
    const report = await load().catch(() => null);
    const text = JSON.stringify(report);
    if (text !== last && !signal.aborted) onChange(report);
    last = text;
    return report?.state === 'loading' || Date.now() < busyUntil ? BUSY_MS : CALM_MS;
  }
  return {
    expectChange: () => {
      busyUntil = Date.now() + SETTLING_MS;
    },
    start: (onChange, signal) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const again = (delay: number): void => {
        if (signal.aborted) return;
        timer = setTimeout(() => void look(onChange, signal).then(again), delay);
      };
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
      });
      again(BUSY_MS);
    },
  };
}
