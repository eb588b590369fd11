import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../project';

export const TARGETS = ['chromium', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

type Command = Record<string, unknown>;

type Manifest = Record<string, unknown> & {
  permissions: string[];
  commands: Record<string, Command>;
  background: { service_worker?: string; scripts?: string[] };
};

/** Keys that only one of the two browsers understands. */
const FOREIGN_KEYS: Record<Target, readonly string[]> = {
  chromium: ['browser_specific_settings', 'sidebar_action'],
  firefox: ['minimum_chrome_version', 'side_panel'],
};
const FOREIGN_PERMISSIONS: Record<Target, readonly string[]> = { chromium: [], firefox: ['sidePanel'] };

/** Chromium refuses a manifest that suggests more keys: the reader may still give the later commands one. */
const MOST_CHROMIUM_KEYS = 4;

function withoutKey(command: Command): Command {
  return Object.fromEntries(Object.entries(command).filter(([name]) => name !== 'suggested_key'));
}

/** The commands in their order, with as many suggested keys as the browser takes. */
function commandsFor(target: Target, commands: Readonly<Record<string, Command>>): Record<string, Command> {
  if (target === 'firefox') return { ...commands };
  let keys = 0;
  const entries = Object.entries(commands).map(([name, command]) => {
    if ('suggested_key' in command) keys += 1;
    return [name, keys > MOST_CHROMIUM_KEYS ? withoutKey(command) : command] as const;
  });
  return Object.fromEntries(entries);
}

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
    commands: commandsFor(target, source.commands),
    permissions: source.permissions.filter(name => !FOREIGN_PERMISSIONS[target].includes(name)),
  };
}
