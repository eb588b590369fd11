import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';

import { distOf } from '../build/extension';

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** The extension's id: its pages are at `chrome-extension://ID/`. */
  readonly id: string;
  /** The background as it runs now; it may be another one after the browser stopped it. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

export interface ChromiumChoices {
  readonly path: string;
  readonly isHeadless?: boolean;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly args?: readonly string[];
  /** A profile to go on with, which stays; else a fresh one that is deleted on close. */
  readonly profile?: string;
}

/** A Chromium with the built extension in it. */
export async function launchChromium(choices: ChromiumChoices): Promise<ExtensionBrowser> {
  const profile = choices.profile ?? mkdtempSync(join(tmpdir(), 'on-record-'));
  const extension = distOf('chromium');
  const language = choices.locale ?? 'en';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: choices.path,
    headless: choices.isHeadless ?? true,
    viewport: choices.isHeadless === false ? null : { width: 1200, height: 900 },
    colorScheme: choices.colorScheme ?? 'light',
    env: { ...process.env, LANGUAGE: language },
    args: [
      // Playwright adds --disable-extensions: both flags are needed for the worker to start.
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      `--lang=${language}`,
      ...(choices.args ?? []),
    ],
  });
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers().find(running => running.url().startsWith('chrome-extension://')) ??
    (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const id = new URL((await worker()).url()).host;
  return {
    context,
    id,
    worker,
    close: async () => {
      await context.close();
      if (choices.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
