import { expect, it } from 'vitest';

import { toldType } from '../../../../src/core/entities/merge/told-type';

/** What the text says of the name between the bars. */
function told(marked: string, language = 'en'): string | null {
  const [before = '', name = '', after = ''] = marked.split('|');
  const mention = { start: before.length, end: before.length + name.length, type: 'PER' as const };
  return toldType(before + name + after, mention, language);
}

it.each([
  ['He read it in the newspaper |Arden Herald| today.', 'ORG'],
  ['A feature called |Lumen Garden| came too.', 'MISC'],
  ['They built it with its coding tool, |Lumen|, in May.', 'MISC'],
  ['The |Datu Arden|, a civilian patrol vessel of the coast guard, left.', 'MISC'],
  ['She flew to |Port Ellis|, the capital of Ardland, in May.', 'LOC'],
])('%s', (text, type) => {
  expect(told(text)).toBe(type);
});

it('says nothing of a name that only follows such a noun', () => {
  expect(told('He sued over the pipeline, the |Arden Herald| reported.')).toBeNull();
  expect(told('Nobody knows |Lumen|, which is new.')).toBeNull();
});

it('knows the nouns of a language and no others', () => {
  expect(told('le journal |Courrier des Grèves| paraît.', 'fr')).toBe('ORG');
  expect(told('die Stadt |Moorwinkel| liegt dort.', 'de')).toBe('LOC');
  expect(told('the newspaper |Arden Herald|', 'ko')).toBeNull();
});
