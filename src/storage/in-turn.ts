/** Runs the work given to it one after another, in the order given; each call settles as its own work does. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** A queue of its own. Work that fails does not stop the work behind it. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return work => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
