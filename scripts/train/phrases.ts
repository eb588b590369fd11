import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { LABEL_PHRASES } from '../../src/core/cleanup/words/label-phrases';
import { NAME_PHRASES } from '../../src/core/cleanup/words/name-phrases';
import { buildPhraseTable } from '../../src/core/text/phrase-table';
import type { TopicPhrases } from '../../src/core/text/phrase-table';
import { ROOT } from '../project';

function writeTable(name: string, phrases: TopicPhrases<string>): void {
  const file = join(ROOT, 'src/core/cleanup/words', name);
  writeFileSync(file, `${JSON.stringify(buildPhraseTable(phrases), null, 2)}\n`);
}

/** Rebuild the look-up tables of the cleanup's phrases. */
export function trainPhrases(): void {
  writeTable('name-table.json', NAME_PHRASES);
  writeTable('label-table.json', LABEL_PHRASES);
}
