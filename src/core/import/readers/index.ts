import type { ImportReader } from '../import-reader';
import { csv } from './csv';
import { hypothesis } from './hypothesis';
import { json } from './json';
import { jsonld } from './jsonld';
import { obsidianClipper } from './obsidian-clipper';
import { readwise } from './readwise';

/** Every kind of file that can be imported; the first that recognises a file reads it. */
export const importReaders: readonly ImportReader[] = [
  json,
  csv,
  readwise,
  jsonld,
  hypothesis,
  obsidianClipper,
];
