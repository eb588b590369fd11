import type { ExportFormat } from '../export-format';
import { biblatex } from './biblatex';
import { bibtex } from './bibtex';
import { csl } from './csl';
import { csv } from './csv';
import { entities } from './entities';
import { html } from './html';
import { json } from './json';
import { jsonld } from './jsonld';
import { logseq } from './logseq';
import { markdown } from './markdown';
import { obsidian } from './obsidian';
import { quotes } from './quotes';
import { readwise } from './readwise';
import { ris } from './ris';
import { text } from './text';

/** Every kind of file, in the order they are offered. A new one is a file here and a line in this list. */
export const exportFormats: readonly ExportFormat[] = [
  markdown,
  obsidian,
  logseq,
  html,
  text,
  csv,
  quotes,
  entities,
  json,
  jsonld,
  readwise,
  ris,
  bibtex,
  biblatex,
  csl,
];
