import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { distOf } from '../../scripts/build/extension';
import { manifestFor, TARGETS } from '../../scripts/build/manifest';
import { lintExtension } from '../../scripts/build/web-ext-lint';

const DETECTOR_BUDGET = 8 * 1024;

describe('the built extension', () => {
  test.each(TARGETS)('the detector for %s is at most 8 kB gzip', target => {
    expect(gzipSync(readFileSync(join(distOf(target), 'detector.js'))).length).toBeLessThanOrEqual(
      DETECTOR_BUDGET,
    );
  });

  test.each(TARGETS)('the manifest for %s names only files that are there', target => {
    const manifest = JSON.parse(readFileSync(join(distOf(target), 'manifest.json'), 'utf8')) as object;
    const files = JSON.stringify(manifest).match(/[\w/-]+\.(?:js|css|html|png)/g) ?? [];
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(() => readFileSync(join(distOf(target), file))).not.toThrow();
  });

  test('each browser gets only the keys it wants', () => {
    expect(manifestFor('chromium').background).toEqual({ service_worker: 'background.js' });
    expect(manifestFor('firefox').background).toEqual({ scripts: ['background.js'] });
    expect(Object.keys(manifestFor('chromium'))).not.toContain('browser_specific_settings');
    expect(Object.keys(manifestFor('firefox'))).not.toContain('minimum_chrome_version');
  });

  test.each(TARGETS)('nothing in the package for %s is open to pages', target => {
    expect(manifestFor(target)).not.toHaveProperty('web_accessible_resources');
    expect(manifestFor(target)).not.toHaveProperty('externally_connectable');
  });

  test('web-ext lint finds nothing beyond the known library warnings', async () => {
    expect(await lintExtension()).toEqual([]);
  }, 180_000);
});
