/** Pages fill in late: after these delays, in milliseconds, it is worth another look. */
const DELAYS = [0, 700, 2000, 5000] as const;

/**
 * Ask `look` now and a few times more until it says it is done. Starting again or aborting `signal`
 * cancels what is left, so the whole effort is bounded however often the page changes.
 */
export function createLooks(
  look: () => boolean,
  signal: AbortSignal,
): { start: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(timer);
  };
  const step = (index: number): void => {
    const delay = DELAYS[index];
    if (delay === undefined || signal.aborted) return;
    timer = setTimeout(() => {
      if (!look()) step(index + 1);
    }, delay);
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    stop,
    start: () => {
      stop();
      step(0);
    },
  };
}
