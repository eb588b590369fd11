import './popup.css';

import { render } from 'preact';

import { browser } from '../platform/browser';
import { localeOf, LocalisationProvider, type Translate } from '../ui/localisation';
import { createBrowserActions, createIdleActions, findTab } from './browser-actions';
import { openTab } from './opening';
import { Popup } from './Popup';

/** How long the first rendering may wait for the page, ms: a skeleton that stands for a blink only flickers. */
const PATIENCE = 120;

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions.map(String));

async function start(): Promise<void> {
  const { search } = location;
  const language = t('messageLanguage');
  document.documentElement.lang = language;
  // In a tab of its own there is no popup window to fit.
  document.documentElement.classList.toggle('is-in-tab', search.includes('tab='));

  const tab = await findTab(search);
  const actions =
    tab === null
      ? createIdleActions()
      : createBrowserActions(tab.id, { isInjecting: true, windowId: tab.windowId });
  const opening = await openTab(actions, PATIENCE);
  render(
    <LocalisationProvider value={{ t, locale: localeOf(browser.i18n.getUILanguage(), language) }}>
      <Popup actions={actions} opening={opening} />
    </LocalisationProvider>,
    document.body,
  );
}

start().catch(console.error);
