import { build } from 'esbuild';
import { join } from 'node:path';

import { ROOT } from '../project';

/** The adapter as one ES module without imports, to be loaded by Node or by a page. */
export async function bundleAdapter(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'scripts/anchoring/adapter.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
