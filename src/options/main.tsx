import './options.css';

import { render } from 'preact';

import { browser } from '../platform/browser';
import { translate as t } from '../platform/translate';
import { localeOf, LocalisationProvider } from '../ui/localisation';
import { createBrowserActions } from './browser-actions';
import { Options } from './Options';
import { RULE_CHOICES } from './rule-choices';

document.documentElement.lang = t('messageLanguage');
document.title = t('optionsTitle');
render(
  <LocalisationProvider value={{ t, locale: localeOf(browser.i18n.getUILanguage(), t('messageLanguage')) }}>
    <Options
      actions={createBrowserActions()}
      rules={RULE_CHOICES}
      version={browser.runtime.getManifest().version}
    />
  </LocalisationProvider>,
  document.body,
);
