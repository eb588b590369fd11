import { browser } from '../platform/browser';
import { listSiteSettings, readSettings, writeSettings, writeSiteSettings } from '../storage/settings-store';
import type { OptionsActions } from './options-actions';

/** The options of this browser. */
export function createBrowserActions(): OptionsActions {
  const area = browser.storage.local;
  return {
    loadSettings: () => readSettings(area),
    changeSettings: change => writeSettings(area, change),
    loadSites: () => listSiteSettings(area),
    changeSite: (site, change) => writeSiteSettings(area, site, change),
    watch: (onChange, signal) => {
      area.onChanged.addListener(onChange);
      signal.addEventListener('abort', () => {
        area.onChanged.removeListener(onChange);
      });
    },
    deleteAllData: () => area.clear(),
  };
}
