import './library.css';

import { render } from 'preact';

import { browser } from '../platform/browser';
import { localeOf, LocalisationProvider, type Translate } from '../ui/localisation';
import { createBrowserActions } from './browser-actions';
import { Library } from './Library';

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions.map(String));

document.documentElement.lang = t('messageLanguage');
document.title = `${t('libraryTitle')} – ${t('extensionName')}`;
render(
  <LocalisationProvider value={{ t, locale: localeOf(browser.i18n.getUILanguage(), t('messageLanguage')) }}>
    <Library actions={createBrowserActions()} />
  </LocalisationProvider>,
  document.body,
);
