/** How many of the ascending numbers are below a limit. */
export function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the ascending numbers are indexes of a box or of what it holds. */
export function countInside(
  numbers: readonly number[],
  { index, end }: { readonly index: number; readonly end: number },
): number {
  return numbers.length === 0 ? 0 : countBelow(numbers, end) - countBelow(numbers, index);
}
