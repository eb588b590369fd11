import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

import { UserError } from '../project';
import { textField, type CorpusRecord, type TaskContext } from './task';

const NO_ADDRESS = 'https://unknown.example/';

/** The saved page of a record: its `file`, else `html/<id>.html.gz`, both beside the corpus file. */
export function openSavedPage(record: CorpusRecord, { folder }: TaskContext): Document {
  const path = join(folder, textField(record, 'file') || `html/${record.id}.html.gz`);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new UserError(`The page of record ${record.id} is not beside the corpus file.`);
  }
  const html = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const url = textField(record, 'url');
  const options = { url: /^https?:/.test(url) ? url : NO_ADDRESS, virtualConsole: new VirtualConsole() };
  return new JSDOM(html, options).window.document;
}
