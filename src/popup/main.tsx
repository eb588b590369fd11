import './popup.css';

import { render } from 'preact';

import { browser } from '../platform/browser';
import { localeOf, LocalisationProvider, type Translate } from '../ui/localisation';
import { createBrowserActions, createIdleActions, findTab } from './browser-actions';
import { Popup } from './Popup';

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions.map(String));

async function start(): Promise<void> {
  const { search } = location;
  const locale = localeOf(browser.i18n.getUILanguage(), t('messageLanguage'));
  document.documentElement.lang = t('messageLanguage');
  // In a tab of its own there is no popup window to fit.
  document.documentElement.classList.toggle('is-in-tab', search.includes('tab='));

  const tab = await findTab(search);
  const actions = tab ? createBrowserActions(tab) : createIdleActions();
  render(
    <LocalisationProvider value={{ t, locale }}>
      <Popup actions={actions} />
    </LocalisationProvider>,
    document.body,
  );
}

start().catch(console.error);
