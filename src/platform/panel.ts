import { browser } from './browser';

/** Chromium's side panel, which the polyfill does not know. */
interface SidePanel {
  open(about: { windowId: number }): Promise<void>;
}

const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };

/**
 * Open the side panel of a window. Both browsers allow it only inside the handler of the reader's click or key, before
 * anything is waited for. Rejects where the browser refuses.
 */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
