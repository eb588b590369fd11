import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../project';

export const TARGETS = ['chromium', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

type Manifest = Record<string, unknown> & {
  permissions: string[];
  background: { service_worker?: string; scripts?: string[] };
};

/** Keys that only one of the two browsers understands. */
const FOREIGN_KEYS: Record<Target, readonly string[]> = {
  chromium: ['browser_specific_settings', 'sidebar_action'],
  firefox: ['minimum_chrome_version', 'side_panel'],
};
const FOREIGN_PERMISSIONS: Record<Target, readonly string[]> = { chromium: [], firefox: ['sidePanel'] };

/** The manifest of one browser: the one source without the keys the other browser wants. */
export function manifestFor(target: Target): Manifest {
  const source = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as Manifest;
  const background =
    target === 'chromium'
      ? { service_worker: source.background.service_worker ?? '' }
      : { scripts: source.background.scripts ?? [] };
  const kept = Object.entries(source).filter(([key]) => !FOREIGN_KEYS[target].includes(key));
  return {
    ...(Object.fromEntries(kept) as Manifest),
    background,
    permissions: source.permissions.filter(name => !FOREIGN_PERMISSIONS[target].includes(name)),
  };
}
