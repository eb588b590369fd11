import { browser } from '../platform/browser';

/** Call back with the tab that the reader looks at in this window, now and whenever it is another one. */
export function watchActiveTab(onTab: (tabId: number | null) => void): void {
  const look = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    onTab(tab?.id ?? null);
  };
  const follow = (): void => {
    look().catch((error: unknown) => {
      console.error('The active tab could not be found', error);
    });
  };
  browser.tabs.onActivated.addListener(follow);
  // A tab that is moved to another window takes no event of being activated with it.
  browser.tabs.onAttached.addListener(follow);
  browser.tabs.onDetached.addListener(follow);
  follow();
}
