import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
}

const NAMES: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'chrome',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const PROGRAMS = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];

/** Where the installers of each system put the browsers that are not on the PATH. */
const PLACES: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...PROGRAMS.flatMap(folder =>
      folder
        ? [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ]
        : [],
    ),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...PROGRAMS.flatMap(folder => (folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [])),
  ],
};

const ENVIRONMENT: Record<BrowserKind, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** CHROME_PATH or FIREFOX_PATH first, then the PATH, then the usual places; `undefined` when there is none. */
export function findBrowser(kind: BrowserKind): FoundBrowser | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES[kind].flatMap(name => folders.map(folder => join(folder, name)));
  const places = [process.env[ENVIRONMENT[kind]] ?? '', ...onPath, ...PLACES[kind]];
  const path = places.find(place => place !== '' && existsSync(place));
  return path === undefined ? undefined : { kind, path };
}

const PACKAGES: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-ko'],
};

/** Whether packages can be installed here: Debian or a relative of it, as root. */
function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Install browsers from Debian's packages when that is possible; what apt says goes to standard error. */
export function installBrowsers(kinds: readonly BrowserKind[]): void {
  if (!canInstall() || kinds.length === 0) return;
  const packages = [...kinds.flatMap(kind => PACKAGES[kind]), 'fonts-noto-cjk', 'fonts-liberation'];
  process.stderr.write(`Installing ${packages.join(', ')} ...\n`);
  const options = {
    stdio: ['ignore', process.stderr, process.stderr] as ['ignore', NodeJS.WriteStream, NodeJS.WriteStream],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}
