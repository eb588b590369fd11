import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { EntityType } from '../../src/core/entities/model';
import type { Span } from '../../src/core/text/span';
import { ROOT, UserError } from '../project';

/** One annotated text of a corpus. */
export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: EntityType })[];
}

/** The texts of `corpus/entities/NAME.jsonl`, beside the repository. */
export function readCorpus(name: string): AnnotatedText[] {
  const file = join(ROOT, '../shared/corpus/entities', `${name}.jsonl`);
  if (!existsSync(file))
    throw new UserError(`Training needs the corpus file ${name}.jsonl in ../shared/corpus/entities.`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as AnnotatedText);
}
