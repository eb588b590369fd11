import './library.css';

import { render } from 'preact';

import { browser } from '../platform/browser';
import { translate as t } from '../platform/translate';
import { localeOf, LocalisationProvider } from '../ui/localisation';
import { createBrowserActions } from './browser-actions';
import { LibraryPage } from './LibraryPage';

document.documentElement.lang = t('messageLanguage');
document.title = `${t('libraryTitle')} – ${t('extensionName')}`;
render(
  <LocalisationProvider value={{ t, locale: localeOf(browser.i18n.getUILanguage(), t('messageLanguage')) }}>
    <LibraryPage actions={createBrowserActions()} />
  </LocalisationProvider>,
  document.body,
);
