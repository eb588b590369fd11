import type { ArticleMetadata } from '../../src/core/article/model';
import type { Entity, EntityType } from '../../src/core/entities/model';
import type { Attribution, AttributionType, Speaker } from '../../src/core/quotes/model';
import type { TextSpan } from '../../src/core/text/span';

/** An invented article; what a test cares about is written over it. */
export const ARTICLE: ArticleMetadata = {
  title: 'Harbour town votes to reopen its ferry line',
  authors: ['Han Mi-rae'],
  publication: 'The Coast Courier',
  published: '2026-03-18T18:06:00+09:00',
  modified: null,
  language: 'en',
  url: 'https://coast-courier.example/ferry',
};

export const TEXT = [
  'Harbour town votes to reopen its ferry line',
  '“We counted every ticket twice,” harbour master Oh Dae-sung said. “And then once more for the children.”',
  '“It was the only way to get to school,” recalled Park Sol, a teacher.',
  '“We are still looking at the numbers,” a city official said.',
  'Oh called the line “a lifeline”.',
  'According to Park, the island would wait.',
].join('\n');

/** The nth place of some words in a text. */
export function spanOf(words: string, text = TEXT, from = 0): TextSpan {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}

interface Statement {
  readonly type?: AttributionType;
  readonly speaker?: Partial<Speaker> | null;
  readonly cue?: string;
  readonly confidence?: number;
}

let count = 0;

/** One statement made of stretches of the text. */
export function attribution(
  words: readonly string[],
  { type = 'direct', speaker = null, cue, confidence = 0.9 }: Statement = {},
  text = TEXT,
): Attribution {
  return {
    id: `a${count++}`,
    type,
    segments: words.map(part => spanOf(part, text)),
    cue: cue === undefined ? null : spanOf(cue, text),
    speaker: speaker && { mention: null, name: null, entityId: null, role: '', ...speaker },
    confidence,
  };
}

/** One entity with its mentions in the text. */
export function entity(type: EntityType, name: string, more: Partial<Entity> = {}): Entity {
  const found = [...TEXT.matchAll(new RegExp(name.split(' ')[0] ?? '', 'g'))];
  const mentions = found.map(({ index, 0: text }) => ({ start: index, end: index + text.length, text }));
  return { id: `e-${name}`, type, name, aliases: [], role: '', mentions, ...more };
}

const OH = { name: 'Oh Dae-sung', entityId: 'e-Oh Dae-sung', role: 'harbour master' };
const PARK = { name: 'Park Sol', entityId: 'e-Park Sol', role: 'teacher' };

/** The statements of `TEXT`: a broken one, an unsure one, an unnamed source, a fragment, an indirect one. */
export function attributions(): Attribution[] {
  return [
    attribution(['“We counted every ticket twice,”', '“And then once more for the children.”'], {
      speaker: OH,
      cue: 'said',
    }),
    attribution(['“It was the only way to get to school,”'], {
      speaker: PARK,
      cue: 'recalled',
      confidence: 0.4,
    }),
    attribution(['“We are still looking at the numbers,”'], {
      speaker: { role: 'a city official (unnamed)' },
      cue: 'said',
    }),
    attribution(['“a lifeline”'], { type: 'mixed', speaker: OH, cue: 'called' }),
    attribution(['the island would wait'], { type: 'indirect', speaker: PARK, cue: 'According to' }),
  ];
}

export function entities(): Entity[] {
  return [
    entity('PER', 'Oh Dae-sung', { role: 'harbour master', aliases: ['Oh'] }),
    entity('PER', 'Park Sol', { role: 'teacher', aliases: ['Park'] }),
    entity('LOC', 'Harbour'),
    { ...entity('DATE', 'once'), id: 'e-Tuesday', name: 'Tuesday', iso: '2026-03-17' },
  ];
}
