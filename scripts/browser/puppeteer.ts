import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { TargetType, type Browser } from 'puppeteer-core';

import { distOf } from '../build/extension';
import { ROOT } from '../project';
import type { FoundBrowser } from './find';

/** A browser driven by puppeteer with the built extension in it: Chromium and its relatives, or Firefox. */
export interface DrivenBrowser {
  readonly browser: Browser;
  /** Address of a page of the extension: `extensionPage('popup/index.html')`. */
  readonly extensionPage: (path: string) => string;
}

export interface DriveChoices {
  readonly isHeadless: boolean;
  readonly args?: readonly string[];
  readonly firefoxPreferences?: Readonly<Record<string, unknown>>;
}

/** Firefox gives each installation a random address; fixing it makes our pages reachable. */
const FIREFOX_UUID = '6e3a1a2c-5d0b-4b57-9a53-0a2f6f1d9c11';

function geckoId(): string {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

async function driveChromium(path: string, { isHeadless, args = [] }: DriveChoices): Promise<DrivenBrowser> {
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: path,
    headless: isHeadless,
    pipe: true,
    // The way that branded Chrome and Edge still allow.
    enableExtensions: [distOf('chromium')],
    defaultViewport: isHeadless ? { width: 1200, height: 900 } : null,
    args: [
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      ...(isRoot ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
  const worker = await browser.waitForTarget(
    target => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension://'),
    { timeout: 20_000 },
  );
  const origin = new URL(worker.url()).host;
  return { browser, extensionPage: page => `chrome-extension://${origin}/${page}` };
}

async function driveFirefox(path: string, choices: DriveChoices): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: choices.isHeadless,
    defaultViewport: choices.isHeadless ? { width: 1200, height: 900 } : null,
    args: ['--remote-allow-system-access', ...(choices.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId()]: FIREFOX_UUID }),
      ...choices.firefoxPreferences,
    },
  });
  await browser.installExtension(distOf('firefox'));
  return { browser, extensionPage: page => `moz-extension://${FIREFOX_UUID}/${page}` };
}

/** Start a fresh browser with the extension. Rejects when the browser does not start. */
export function driveBrowser(found: FoundBrowser, choices: DriveChoices): Promise<DrivenBrowser> {
  return found.kind === 'chromium' ? driveChromium(found.path, choices) : driveFirefox(found.path, choices);
}
