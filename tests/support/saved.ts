import type { Attribution } from '../../src/core/quotes/model';
import type { Entity } from '../../src/core/entities/model';
import { fingerprintOf } from '../../src/core/library/fingerprint';
import { bodyOf, type SavedAnnotation, type SavedArticle } from '../../src/core/library/model';
import { spanOf } from '../../src/core/text/span';

const TEXT =
  'The council of Merrow Bay voted to reopen the ferry line.\n“We counted every ticket twice,” harbour master Oh Dae-sung said.';
export const SOURCE = 'https://www.coast-courier.example/news/ferry-line';

interface AnnotationChoices {
  readonly source?: string;
  readonly exact?: string;
  readonly start?: number;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly modified?: string;
  readonly prefix?: string;
}

/** An invented annotation. */
export function savedAnnotation(id: string, choices: AnnotationChoices = {}): SavedAnnotation {
  const { source = SOURCE, exact = 'counted every ticket', start = 61, note = '', tags = [] } = choices;
  const created = '2026-03-18T10:00:00.000Z';
  return {
    id,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created,
    modified: choices.modified ?? created,
    body: bodyOf(note, tags),
    target: {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: choices.prefix ?? 'line. “We ',
          suffix: ' twice,” harbour',
        },
        { type: 'TextPositionSelector', start, end: start + exact.length },
      ],
    },
    color: 'yellow',
    speaker: null,
    lastSeen: null,
  };
}

/** An invented article with one quote and two people. */
export function savedArticle(id = SOURCE, choices: Partial<SavedArticle> = {}): SavedArticle {
  const quotation = spanOf(TEXT, 58, 90);
  const name = spanOf(TEXT, 106, 117);
  const person: Entity = {
    id: 'e1',
    type: 'PER',
    name: 'Oh Dae-sung',
    aliases: [],
    role: 'harbour master',
    mentions: [name],
  };
  const statement: Attribution = {
    id: 'a1',
    type: 'direct',
    segments: [quotation],
    cue: spanOf(TEXT, 118, 122),
    speaker: { mention: name, name: 'Oh Dae-sung', entityId: 'e1', role: 'harbour master' },
    confidence: 0.9,
  };
  return {
    id,
    article: {
      title: 'Harbour town votes to reopen its ferry line',
      authors: ['Han Mi-rae'],
      publication: 'The Coast Courier',
      published: '2026-03-18T09:30:00+09:00',
      modified: null,
      language: 'en',
      url: id,
    },
    text: TEXT,
    attributions: [statement],
    entities: [person],
    fingerprint: fingerprintOf(TEXT),
    lastFingerprint: fingerprintOf(TEXT),
    saved: '2026-03-18T10:00:00.000Z',
    visited: '2026-03-18T10:00:00.000Z',
    tags: [],
    ...choices,
  };
}
