import { runCommand } from './project';
import { buildExtension } from './build/extension';

/** `npm run build`: dist/chromium and dist/firefox. */
export function main(): Promise<number> {
  return runCommand(async () => {
    await buildExtension({ isMinified: true });
    return 0;
  });
}
