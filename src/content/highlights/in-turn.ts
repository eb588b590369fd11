type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Runs what it is given one after another, in the order given; a failure does not hold up the next. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return work => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
