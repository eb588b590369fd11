import { expect, test } from 'vitest';

import { awaitedBy } from '../../scripts/build/view-page';

const output = (imports: { path: string; kind: 'import-statement' | 'dynamic-import' }[]) => ({
  imports,
  exports: [],
  inputs: {},
  bytes: 0,
});

test('a page names what its script waits for, and nothing that is loaded later', () => {
  const outputs = {
    'dist/chromium/popup/main.js': output([
      { path: 'dist/chromium/popup/chunk-A.js', kind: 'import-statement' },
      { path: 'dist/chromium/popup/ArticleExport-B.js', kind: 'dynamic-import' },
    ]),
    'dist/chromium/popup/chunk-A.js': output([]),
  };
  expect(awaitedBy(outputs, 'popup')).toEqual(['chunk-A.js']);
  expect(awaitedBy(outputs, 'options')).toEqual([]);
});
