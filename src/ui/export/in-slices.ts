/** A slice of work, ms: short enough that nobody feels it. */
const SLICE = 30;

const nextTask = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, 0);
  });

export interface SliceOptions<Step> {
  readonly signal: AbortSignal;
  readonly onStep?: (step: Step) => void;
}

/**
 * Runs work that is made in steps, a few milliseconds at a time, so that the page goes on in between. Gives back its
 * result; rejects with the signal's reason when it was ended.
 */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result>,
  { signal, onStep }: SliceOptions<Step>,
): Promise<Result> {
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const step = work.next();
      if (step.done) return step.value;
      onStep?.(step.value);
    }
    await nextTask();
  }
}
