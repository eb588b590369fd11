import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { servePages, type PageServer } from '../browser/page-server';
import { callerPath, ROOT, UserError } from '../project';

/** The article that `npm start` opens when none is named: invented, built like a real page. */
const DEMO = join(ROOT, 'tests/pages/harbour-ferry/source.html');

/** What `npm start` opens. */
export interface Subject {
  readonly url: string;
  readonly close: () => void;
}

function isAddress(argument: string): boolean {
  return /^https?:\/\//i.test(argument);
}

async function checkAddress(url: string): Promise<void> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(15_000), method: 'GET' });
  } catch {
    throw new UserError(`${url} does not answer: check the address and the network.`);
  }
}

function checkFile(argument: string): string {
  const path = callerPath(argument);
  if (!existsSync(path)) throw new UserError(`There is no file ${argument}.`);
  if (!statSync(path).isFile()) throw new UserError(`${argument} is a folder; name an HTML file in it.`);
  if (!/<(?:!doctype|html|head|body|article|div|p)\b/i.test(readFileSync(path, 'utf8').slice(0, 20_000))) {
    throw new UserError(`${argument} is no HTML file.`);
  }
  return path;
}

async function serveFile(file: string): Promise<PageServer> {
  return servePages(path => (path === '/article.html' ? { file } : undefined));
}

/** The page to open: the reader's address or file, else the demo. Throws a `UserError` when it cannot be had. */
export async function openSubject(argument: string | undefined): Promise<Subject> {
  if (argument !== undefined && isAddress(argument)) {
    await checkAddress(argument);
    return { url: argument, close: () => undefined };
  }
  const server = await serveFile(argument === undefined ? DEMO : checkFile(argument));
  return { url: `${server.origin}/article.html`, close: server.close };
}
