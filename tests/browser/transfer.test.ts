import { beforeAll, describe } from 'vitest';

import { chromiumPath, useExtension } from './support/extension';
import { seedLibrary } from './support/seed-library';
import { testTransfer } from './support/transfer-tests';

describe.skipIf(!chromiumPath)('Chromium: out of the library and back', () => {
  const extension = useExtension();
  beforeAll(async () => {
    await seedLibrary(extension.current.control, { articles: 12, annotationsEach: 5 });
  });

  testTransfer(async () => {
    const page = await extension.current.openView('library/index.html');
    return {
      page,
      download: async act => {
        const [download] = await Promise.all([page.waitForEvent('download'), act()]);
        return download.path();
      },
      choose: path => page.locator('input[type=file]').setInputFiles(path),
    };
  });
});
