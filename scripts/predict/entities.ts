import { findEntities } from '../../src/core/entities/find-entities';
import { guessLanguage } from '../../src/core/text/language';
import { modelFor } from './mentions';
import { textField, type PredictTask } from './task';

/** `predict entities`: the list of an article. */
export const predictEntities: PredictTask = async record => {
  const text = textField(record, 'text');
  const language = guessLanguage(text, textField(record, 'lang'));
  const published = textField(record, 'date');
  const input = { text, language, published: published === '' ? null : published };
  const { entities } = findEntities(input, await modelFor(language));
  return {
    id: record.id,
    entities: entities.map(({ name, type, aliases, mentions, iso, role }) => ({
      name,
      type,
      aliases,
      count: mentions.length,
      mentions: mentions.map(({ start, end }) => ({ start, end })),
      ...(iso === undefined ? {} : { iso }),
      ...(role === '' ? {} : { role }),
    })),
  };
};
