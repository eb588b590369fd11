import { characterColumnsOf, type CharacterLexicon } from './character-columns';
import { CHARACTER_FEATURES } from './character-features';
import { describeCharacters } from './character-table';
import { FeatureWriter } from './feature-set';
import { spansOfRuns, type NameMention } from './find-names-by-words';
import type { SequenceModel } from './sequence-model';

/** The names of a text in Korean or Japanese, in text order. */
export function findNamesBySigns(
  text: string,
  sequence: SequenceModel,
  lexicon: CharacterLexicon,
): NameMention[] {
  const table = describeCharacters(text);
  const writer = new FeatureWriter(CHARACTER_FEATURES, characterColumnsOf(table, lexicon));
  const runs = table.sentences.flatMap(sentence => sequence.find(sentence, sentence, writer));
  return spansOfRuns(runs, table.tokens);
}
