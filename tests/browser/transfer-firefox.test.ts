import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';

import { waitFor } from './support/extension';
import { firefoxPath, useFirefox } from './support/firefox-extension';
import { seedLibrary } from './support/seed-library';
import { testTransfer } from './support/transfer-tests';

const downloads = mkdtempSync(join(tmpdir(), 'on-record-downloads-'));

/** A file that is still being written has another ending, or a name of eight random letters. */
const UNFINISHED = /\.part$|^[\w-]{8}\.\w+$/;

function sizeOf(name: string): number {
  return statSync(join(downloads, name), { throwIfNoEntry: false })?.size ?? 0;
}

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
        let last = '';
        const name = await waitFor('the download', () => {
          const fresh = readdirSync(downloads).filter(file => !before.includes(file));
          const [found = ''] = fresh.length === 1 ? fresh : [];
          const seen = `${found} ${sizeOf(found)}`;
          const isWhole = found !== '' && !UNFINISHED.test(found) && sizeOf(found) > 0 && seen === last;
          last = seen;
          return Promise.resolve(isWhole ? found : undefined);
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
