import './popup.css';

import { render } from 'preact';

import { formatArticleDate } from '../core/export/article-date';
import { browser } from '../platform/browser';
import { translate as t } from '../platform/translate';
import { localeOf, LocalisationProvider } from '../ui/localisation';
import { createBrowserActions, createIdleActions, findTab } from './browser-actions';
import { openTab } from './opening';
import { Popup } from './Popup';

/** How long the first rendering may wait for the page, ms: a skeleton that stands for a blink only flickers. */
const PATIENCE = 120;

/** This script does not wait for the document. */
async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise(resolve => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}

async function start(): Promise<void> {
  const { search } = location;
  const tabId = await findTab(search);
  const actions =
    tabId === null
      ? createIdleActions()
      : createBrowserActions(tabId, { isInjecting: true, isOpeningPanel: true });
  const asked = openTab(actions, PATIENCE);

  // What the first rendering needs anyway is done while the page answers.
  const language = t('messageLanguage');
  const locale = localeOf(browser.i18n.getUILanguage(), language);
  document.documentElement.lang = language;
  // In a tab of its own there is no popup window to fit.
  document.documentElement.classList.toggle('is-in-tab', search.includes('tab='));
  // The first date makes the browser load its calendar.
  formatArticleDate('2000-01-01', locale, 'short');

  const [opening] = await Promise.all([asked, parsed()]);
  render(
    <LocalisationProvider value={{ t, locale }}>
      <Popup actions={actions} opening={opening} />
    </LocalisationProvider>,
    document.body,
  );
}

start().catch(console.error);
