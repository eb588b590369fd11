/** How long the page's main thread is kept at a stretch, ms: less than a frame. */
const SLICE_MS = 8;

/** Let the page go on: unlike a timer, this is not slowed down where many follow one another. */
function yieldToPage(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Do something with each item, a few milliseconds at a time; stops early when `signal` aborts. */
export async function inSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  signal: AbortSignal,
): Promise<void> {
  let end = performance.now() + SLICE_MS;
  for (const item of items) {
    if (signal.aborted) return;
    work(item);
    if (performance.now() < end) continue;
    await yieldToPage();
    end = performance.now() + SLICE_MS;
  }
}
