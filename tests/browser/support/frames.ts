/** A page of either driver. */
interface EvaluatingPage {
  evaluate<Result>(work: () => Result): Promise<Awaited<Result>>;
  evaluate<Result, Value>(work: (value: Value) => Result, value: Value): Promise<Awaited<Result>>;
}

/** A share bar that the tests insert late. */
export const LIVE_BAR = `<ul class="sns_list" id="live-share"><li><button type="button">Facebook share button</button></li>
  <li><button type="button">Twitter share button</button></li><li><button type="button">Mail share button</button></li></ul>`;

/** Notes at every frame where the paragraph stands and how many bars can be seen; call `stop` for what it saw. */
export function watchFrames(page: EvaluatingPage): Promise<void> {
  return page.evaluate(() => {
    const tops: number[] = [];
    let mostBars = 0;
    let isOn = true;
    const paragraph = document.querySelectorAll('#body > p')[2];
    const look = (): void => {
      // Behind the frame's own work: what is measured here is what is painted.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        tops.push(Math.round(paragraph?.getBoundingClientRect().top ?? NaN));
        const bars = [...document.querySelectorAll('[id^=live-share]')];
        mostBars = Math.max(mostBars, bars.filter(bar => bar.checkVisibility()).length);
        if (isOn) requestAnimationFrame(look);
      };
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(look);
    Object.assign(globalThis, {
      stopWatching: () => {
        isOn = false;
        return { moves: tops.filter((top, at) => at > 0 && top !== tops[at - 1]).length, mostBars };
      },
    });
  });
}
/** How often the third paragraph moved, and how many live bars were painted at once. */
export const stopWatching = (page: EvaluatingPage): Promise<{ moves: number; mostBars: number }> =>
  page.evaluate(() => (globalThis as unknown as { stopWatching: () => never }).stopWatching());

export const domOf = (page: EvaluatingPage): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** A share bar comes below the headline, and the page puts a new one in its place every 200 ms. */
export const renderAnew = (page: EvaluatingPage): Promise<void> =>
  page.evaluate(html => {
    let count = 0;
    const render = (): void => {
      const parsed = new DOMParser().parseFromString(
        html.replace('Mail', `<b>${count}</b> Mail`),
        'text/html',
      );
      const bar = parsed.querySelector('#live-share');
      const before = document.querySelector('#live-share');
      if (bar && before) before.replaceWith(bar);
      else if (bar) document.querySelector('h1')?.after(bar);
      count += 1;
    };
    render();
    setInterval(render, 200);
  }, LIVE_BAR);
