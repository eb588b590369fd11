import { describe, expect, test } from 'vitest';

import { DEFAULT_SETTINGS, DEFAULT_SITE_SETTINGS } from '../../src/storage/settings';
import {
  listSiteSettings,
  readSettings,
  readSiteSettings,
  siteOf,
  writeSettings,
  writeSiteSettings,
} from '../../src/storage/settings-store';
import { readShownItems, writeShownItems } from '../../src/storage/shown-items-store';
import { createMemoryArea } from '../support/memory-area';

describe('settings', () => {
  test('nothing stored gives the defaults', async () => {
    expect(await readSettings(createMemoryArea())).toEqual(DEFAULT_SETTINGS);
  });

  test('a change keeps the other settings', async () => {
    const area = createMemoryArea();
    await writeSettings(area, { isCleanupAutomatic: false });
    await writeSettings(area, { rules: { comments: true } });
    expect(await readSettings(area)).toEqual({
      version: 1,
      isCleanupAutomatic: false,
      rules: { comments: true },
      colorNames: {},
      isToolbarOff: false,
      copyFormat: 'sentence',
      copyTemplate: '',
      exportTemplate: '',
      exportChoice: { format: 'markdown', isSplit: false, isTextIncluded: false },
      isBackupReminderOff: false,
    });
  });

  test.each([null, 'damaged', 7, { isCleanupAutomatic: 'yes', rules: [] }])(
    'a damaged record (%j) falls back to the defaults',
    async stored => {
      expect(await readSettings(createMemoryArea({ settings: stored }))).toEqual(DEFAULT_SETTINGS);
    },
  );
});

describe('settings of a site', () => {
  test('sites are kept apart', async () => {
    const area = createMemoryArea();
    await writeSiteSettings(area, 'courier.example', { isOff: true });
    await writeSiteSettings(area, 'gazette.example', { textSize: 2 });
    expect(await readSiteSettings(area, 'courier.example')).toEqual({
      ...DEFAULT_SITE_SETTINGS,
      isOff: true,
    });
    expect([...(await listSiteSettings(area)).keys()]).toEqual(['courier.example', 'gazette.example']);
  });

  test('a site back at the defaults is forgotten', async () => {
    const area = createMemoryArea();
    await writeSiteSettings(area, 'courier.example', { rulesOff: ['tools'] });
    await writeSiteSettings(area, 'courier.example', { rulesOff: [] });
    expect(area.items.size).toBe(0);
  });

  test('a list that is no list falls back', async () => {
    const area = createMemoryArea({ 'site:courier.example': { isOff: true, rulesOff: 'tools' } });
    expect(await readSiteSettings(area, 'courier.example')).toEqual({
      ...DEFAULT_SITE_SETTINGS,
      isOff: true,
    });
  });

  test.each([
    ['https://www.courier.example/a?b#c', 'courier.example'],
    ['http://news.courier.example:8080/', 'news.courier.example'],
    ['no address', ''],
  ])('%s belongs to %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('items put back', () => {
  test('are kept by page and forgotten when none is left', async () => {
    const area = createMemoryArea();
    const item = { ruleId: 'share-bar', hash: 'x1' } as const;
    await writeShownItems(area, 'https://courier.example/a', [item]);
    expect(await readShownItems(area, 'https://courier.example/a')).toEqual([item]);
    expect(await readShownItems(area, 'https://courier.example/b')).toEqual([]);
    await writeShownItems(area, 'https://courier.example/a', []);
    expect(area.items.size).toBe(0);
  });
});
