import { characterColumnsOf, type CharacterLexicon } from './character-columns';
import { CHARACTER_FEATURES } from './character-features';
import { describeCharacters } from './character-table';
import { FeatureWriter } from './feature-set';
import { spansOfRuns, type NameMention } from './find-names-by-words';
import { runsOf } from './labels';
import type { SequenceModel } from './sequence-model';

/** The names of a text in Korean or Japanese, in text order. */
export function findNamesBySigns(
  text: string,
  model: SequenceModel,
  lexicon: CharacterLexicon,
): NameMention[] {
  const table = describeCharacters(text);
  const writer = new FeatureWriter(CHARACTER_FEATURES, characterColumnsOf(table, lexicon));
  const labels = new Uint8Array(table.tokens.length);
  for (const sentence of table.sentences) {
    labels.set(model.label(model.scores({ region: sentence, sentence }, writer)), sentence.start);
  }
  return spansOfRuns(runsOf(labels), table.tokens);
}
