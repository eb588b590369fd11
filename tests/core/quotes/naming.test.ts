import { describe, expect, it } from 'vitest';

import { attributionsOf, saidBy, type Cast } from '../../support/quotes';

const HALES: Cast = {
  'Ruth Hale': ['PER'],
  'Robert Hale': ['PER', 'Mr. Hale', 'Hale'],
  'Port Elsa': ['LOC'],
};

describe('the name of a speaker', () => {
  it('moves "Mrs. Hale" to the woman of that name', () => {
    const text =
      'Robert Hale and Ruth Hale run the ferry. “The engine is older than I am,” Mrs. Hale said on Monday.';
    expect(saidBy(text, HALES)).toEqual(['Ruth Hale: “The engine is older than I am,”']);
  });

  it('keeps a full name that the entity list gave to somebody else', () => {
    const text = 'Robert Hale sat down. “The engine is older than I am,” Robert Maddox said on Monday.';
    const cast: Cast = { 'Robert Hale': ['PER', 'Robert Maddox'] };
    expect(saidBy(text, cast)).toEqual(['Robert Maddox: “The engine is older than I am,”']);
    expect(attributionsOf(text, cast)[0]?.speaker?.entityId).toBeNull();
  });

  it('reads over an adverb before the verb', () => {
    const text = 'The harbour candidate Ruth Hale boldly said, “We will never sell the ferry to anyone.”';
    expect(saidBy(text, HALES)).toEqual(['Ruth Hale: “We will never sell the ferry to anyone.”']);
  });

  it('finds who stands before "who"', () => {
    const text =
      'The council thanked Ruth Hale, who said: “We will never sell the ferry to anyone.” Robert Hale left early.';
    expect(saidBy(text, HALES)).toEqual(['Ruth Hale: “We will never sell the ferry to anyone.”']);
  });

  it('reads the turns of a transcript', () => {
    const text =
      'Robert Hale met Ada Lindqvist on the pier. The talk went like this:\n\n' +
      '“HALE: Will the ferry sail again before the summer is over?\n\n“LINDQVIST: It will sail when the council pays for it.”';
    const cast: Cast = { ...HALES, 'Ada Lindqvist': ['PER'] };
    expect(saidBy(text, cast).map(said => said.split(':')[0])).toEqual(['Robert Hale', 'Ada Lindqvist']);
  });
});
