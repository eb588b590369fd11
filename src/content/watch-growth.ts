/** Widgets that arrive late are looked for this often at most; each wait is longer than the one before. */
const MOST_LOOKS = 12;
const FIRST_WAIT = 400;
const LONGEST_WAIT = 8000;

/**
 * Call back some time after the page has inserted elements. The waits grow and the number of calls is
 * bounded, so a page that never stops changing costs a fixed amount.
 */
export function watchGrowth(root: Node, onGrowth: () => void, signal: AbortSignal): void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    timer = undefined;
    looks += 1;
    if (looks >= MOST_LOOKS) observer.disconnect();
    onGrowth();
  };
  const observer = new MutationObserver(changes => {
    if (timer !== undefined || !changes.some(({ addedNodes }) => addedNodes.length > 0)) return;
    timer = setTimeout(look, Math.min(FIRST_WAIT * 2 ** looks, LONGEST_WAIT));
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );
}
