import { describe, expect, it } from 'vitest';

import { extendOrganisation, findOffices } from '../../../../src/core/entities/merge/extend-organisations';

function extended(text: string, name: string, language = 'fr'): string {
  const start = text.indexOf(name);
  const { start: from, end } = extendOrganisation(
    text,
    { start, end: start + name.length, type: 'ORG' },
    language,
  );
  return text.slice(from, end);
}

describe('extendOrganisation', () => {
  it('takes the small words of a French office', () => {
    expect(extended('La Commission portuaire décide.', 'Commission')).toBe('Commission portuaire');
    expect(extended('La Cour de cassation décide.', 'Cour')).toBe('Cour de cassation');
    expect(extended('La Banque centrale ardoise', 'Banque')).toBe('Banque centrale');
  });

  it('leaves other words and other languages alone', () => {
    expect(extended('La Cour de sa maison est petite.', 'Cour')).toBe('Cour');
    expect(extended('Lumière centrale', 'Lumière')).toBe('Lumière');
    expect(extended('The Commission central to it', 'Commission', 'en')).toBe('Commission');
  });
});

describe('findOffices', () => {
  const offices = (text: string, language = 'fr'): string[] =>
    findOffices(text, language).map(({ start, end }) => text.slice(start, end));

  it('finds offices that are written mostly small', () => {
    expect(offices('Le Conseil constitutionnel et le ministère des Affaires portuaires.')).toEqual([
      'Conseil constitutionnel',
      'ministère des Affaires portuaires',
    ]);
  });

  it('finds none in a sentence that only begins with such a word', () => {
    expect(offices('Conseil pris, ils partent. Le ministère se tait.')).toEqual([]);
    expect(offices('Le Conseil constitutionnel', 'en')).toEqual([]);
  });
});
