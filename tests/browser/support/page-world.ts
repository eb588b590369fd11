import type { CDPSession, Page } from 'playwright-core';

import { waitFor } from './extension';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The extension's own world on a page: it sees into our closed shadow tree, which no driver does. */
export interface PageWorld {
  evaluate<Result>(expression: string): Promise<Result>;
  /** Text of the shadow tree; empty while nothing of ours is on the page. */
  text(): Promise<string>;
  /** The middle of the control with this name, once it is there. */
  find(name: string): Promise<Place>;
  click(name: string): Promise<void>;
  /** Resolves once nothing of ours is on the page. */
  gone(): Promise<void>;
}

const ROOT = `(() => {
  const host = document.querySelector('[data-news-tools]');
  return host ? chrome.dom.openOrClosedShadowRoot(host) : null;
})()`;

async function contextOf(session: CDPSession, extensionId: string): Promise<() => number | undefined> {
  let id: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) id = context.id;
  });
  await session.send('Runtime.enable');
  return () => id;
}

/** Look into the page as our content script does. */
export async function openPageWorld(page: Page, extensionId: string): Promise<PageWorld> {
  const session = await page.context().newCDPSession(page);
  const current = await contextOf(session, extensionId);

  const evaluate: PageWorld['evaluate'] = async expression => {
    const contextId = await waitFor('our world', () => Promise.resolve(current()));
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as never;
  };
  const find = (name: string): Promise<Place> =>
    waitFor(`the control "${name}"`, () =>
      evaluate<Place | undefined>(`(() => {
        const wanted = ${JSON.stringify(name)};
        const nameOf = each => each.getAttribute('aria-label') ?? each.querySelector('.copy-label')?.textContent
          ?? (each.labels?.[0]?.textContent || each.textContent.trim());
        const found = [...(${ROOT}?.querySelectorAll('button, input, textarea') ?? [])].find(each => nameOf(each) === wanted);
        const box = found?.getBoundingClientRect();
        return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
      })()`),
    );
  return {
    evaluate,
    find,
    text: () => evaluate(`${ROOT}?.querySelector('.box')?.innerText ?? ''`),
    click: async name => {
      const { x, y } = await find(name);
      await page.mouse.click(x, y);
    },
    gone: async () => {
      await waitFor('nothing of ours on the page', async () =>
        (await page.locator('[data-news-tools]').count()) === 0 ? true : undefined,
      );
    },
  };
}

/** Evaluate in `evaluate`'s world with our shadow tree as `root`. */
export const inShadow = (expression: string): string => `(root => ${expression})(${ROOT})`;
