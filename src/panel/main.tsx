import './panel.css';

import { render } from 'preact';

import { browser } from '../platform/browser';
import { translate as t } from '../platform/translate';
import { createBrowserActions, createIdleActions } from '../popup/browser-actions';
import { openTab } from '../popup/opening';
import { Popup } from '../popup/Popup';
import { localeOf, LocalisationProvider } from '../ui/localisation';
import { watchActiveTab } from './watch-active-tab';

/** How long a page may take before the panel shows that it is loading, ms. */
const PATIENCE = 120;

const language = t('messageLanguage');
const localisation = { t, locale: localeOf(browser.i18n.getUILanguage(), language) };

let shown: number | null | undefined;

/** The popup's views for a tab; nothing of the tab before it stays. */
async function show(tabId: number | null): Promise<void> {
  if (shown === tabId) return;
  shown = tabId;
  const choices = { isInjecting: false, isOpeningPanel: false };
  const actions = tabId === null ? createIdleActions() : createBrowserActions(tabId, choices);
  const opening = await openTab(actions, PATIENCE);
  // The reader may have gone on to the next tab meanwhile.
  if (shown !== tabId) return;
  render(
    <LocalisationProvider value={localisation}>
      <Popup key={String(tabId)} actions={actions} opening={opening} />
    </LocalisationProvider>,
    document.body,
  );
}

document.documentElement.lang = language;
const named = new URLSearchParams(location.search).get('tab');
if (named !== null) show(Number(named)).catch(console.error);
else {
  watchActiveTab(tabId => {
    show(tabId).catch(console.error);
  });
}
