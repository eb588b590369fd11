import type { HighlightCalls } from '../../messages/highlight-protocol';
import type { PageLibraryCalls } from '../../messages/library-protocol';
import { browser } from '../../platform/browser';
import { readSettings, readSiteSettings, siteOf, writeSettings } from '../../storage/settings-store';
import { localeOf, type Translate } from '../../ui/localisation';
import type { PageController } from '../page-controller';
import type { CopyMemory } from './copy-passages';
import { createForgetfulLibrary } from './forgetful-library';
import { HighlightController } from './highlight-controller';
import { PageUi } from './page-ui';

export interface InstalledHighlights {
  readonly calls: HighlightCalls;
  /** The page may be another one now. */
  follow(): void;
  /** Settings changed. */
  reconfigure(): void;
  /** The page is as it was before. */
  stop(): void;
}

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions.map(String));

/** Highlights, toolbar and card on this page, wired to the browser. */
export function installHighlights(
  page: PageController,
  { library, changed }: { library: PageLibraryCalls; changed: () => void },
): InstalledHighlights {
  const isPrivate = browser.extension.inIncognitoContext === true;
  const controller = new HighlightController(document, page, {
    // Nothing about a page of a private window is kept.
    library: isPrivate ? createForgetfulLibrary() : library,
    isPrivate,
    changed,
    onSession: session => {
      if (session) {
        reconfigure();
        ui.start();
      } else ui.stop();
    },
    onHighlighted: (id, isNoteOpen) => {
      ui.onHighlighted(id, isNoteOpen);
    },
  });
  const locale = localeOf(browser.i18n.getUILanguage(), t('messageLanguage'));
  const area = browser.storage.local;
  const copies: CopyMemory = {
    read: () => readSettings(area),
    keep: async copyFormat => {
      if (!isPrivate) await writeSettings(area, { copyFormat });
    },
  };
  const ui = new PageUi(document, controller, { localisation: { t, locale }, copies });

  function reconfigure(): void {
    readChoices().then(
      choices => {
        ui.configure(choices);
      },
      (error: unknown) => {
        console.error('The settings could not be read', error);
      },
    );
  }
  return {
    calls: { ...controller.calls, copySelection: () => ui.copySelection() },
    follow: () => {
      controller.follow();
    },
    reconfigure,
    stop: () => {
      controller.stop();
    },
  };
}

async function readChoices() {
  const area = browser.storage.local;
  const [settings, site] = await Promise.all([
    readSettings(area),
    readSiteSettings(area, siteOf(location.href)),
  ]);
  const isToolbarOff = settings.isToolbarOff || site.isToolbarOff;
  return { colorNames: settings.colorNames, isToolbarOff };
}
