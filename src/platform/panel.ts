import { browser } from './browser';

/** Chromium's side panel, which the polyfill does not know. */
interface SidePanel {
  open(place: PanelPlace): Promise<void>;
}

/** The window whose panel is meant, named itself or by one of its tabs. */
type PanelPlace = { readonly windowId: number } | { readonly tabId: number };

const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };

/**
 * Open the side panel of a window. Both browsers allow it only inside the handler of the reader's click or key, before
 * anything is waited for. Rejects where the browser refuses.
 */
export function openPanel(place: PanelPlace): Promise<void> {
  return sidePanel ? sidePanel.open(place) : browser.sidebarAction.open();
}
