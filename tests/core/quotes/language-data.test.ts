import { describe, expect, it } from 'vitest';

import { languageDataOf } from '../../../src/core/quotes/language-data';
import { tokenize } from '../../../src/core/quotes/tokens';
import { topicDataOf } from '../../../src/core/quotes/topic-data';

describe('languageDataOf', () => {
  it.each(['en', 'de', 'fr', 'es'])('%s has at least 120 cues', language => {
    expect(languageDataOf(language)?.cues.size).toBeGreaterThanOrEqual(120);
  });

  it.each(['ko', 'ja'])('%s has at least 120 cues', language => {
    expect(topicDataOf(language)?.cues.length).toBeGreaterThanOrEqual(120);
  });

  it('reads a tag with a region and knows what it lacks', () => {
    expect(languageDataOf('en-US')).toBe(languageDataOf('en'));
    expect(topicDataOf('ko-KR')).toBe(topicDataOf('ko'));
    expect(languageDataOf('ru')).toBeNull();
    expect(topicDataOf('en')).toBeNull();
  });

  it('builds the forms of regular verbs', () => {
    expect(languageDataOf('de')?.cues.has('betonte')).toBe(true);
    expect(languageDataOf('fr')?.cues.has('soulignait')).toBe(true);
    expect(languageDataOf('es')?.cues.has('señaló')).toBe(true);
  });
});

describe('tokenize', () => {
  const words = (text: string, language: string): string[] =>
    tokenize(text, language).map(({ text: word }) => word);

  it('splits what belongs to two words', () => {
    expect(words("Oh's boat", 'en')).toEqual(['Oh', "'s", 'boat']);
    expect(words('l’Élysée, souligne-t-elle', 'fr')).toEqual(['l’', 'Élysée', ',', 'souligne', '-t-elle']);
    expect(tokenize('souligne-t-elle', 'fr').at(-1)?.lower).toBe('elle');
  });

  it('keeps hyphens, contractions and abbreviations together', () => {
    expect(words('Dae-sung don’t U.S.', 'en')).toEqual(['Dae-sung', 'don’t', 'U.S', '.']);
  });
});
