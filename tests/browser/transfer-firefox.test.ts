import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';

import { waitFor } from './support/extension';
import { firefoxPath, useFirefox } from './support/firefox-extension';
import { seedLibrary } from './support/seed-library';
import { testTransfer } from './support/transfer-tests';

const downloads = mkdtempSync(join(tmpdir(), 'on-record-downloads-'));

describe.skipIf(!firefoxPath)('Firefox: out of the library and back', () => {
  const firefox = useFirefox({
    firefoxPreferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  beforeAll(async () => {
    await seedLibrary(firefox.current.control(), { articles: 12, annotationsEach: 5 });
  });
  afterAll(() => {
    rmSync(downloads, { recursive: true, force: true });
  });

  testTransfer(async () => {
    const page = await firefox.current.openView('library/index.html');
    return {
      page,
      download: async act => {
        const before = readdirSync(downloads);
        await act();
        const name = await waitFor('the download', () => {
          const fresh = readdirSync(downloads).filter(file => !before.includes(file));
          // A file that is still being written has a twin with another ending.
          const isWhole = fresh.length === 1 && !fresh.some(file => file.endsWith('.part'));
          return Promise.resolve(isWhole ? fresh[0] : undefined);
        });
        return join(downloads, name);
      },
      choose: async path => {
        const field = await page.waitForSelector('input[type=file]');
        await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
      },
    };
  });
});
