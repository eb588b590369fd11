import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { loadEntityModel, type EntityModel } from '../../src/core/entities/entity-model';
import { findMentions } from '../../src/core/entities/find-mentions';
import { guessLanguage } from '../../src/core/text/language';
import { ROOT } from '../project';
import { textField, type PredictTask } from './task';

const models = new Map<string, Promise<EntityModel>>();

/** The model of a text's language, read from disk once. */
export function modelFor(language: string): Promise<EntityModel> {
  const known = models.get(language);
  if (known) return known;
  const model = loadEntityModel(name => readFile(join(ROOT, 'src/models', name)), language);
  models.set(language, model);
  return model;
}

/** `predict mentions`: every mention of a text. */
export const predictMentions: PredictTask = async record => {
  const text = textField(record, 'text');
  const language = guessLanguage(text, textField(record, 'lang'));
  return { id: record.id, entities: findMentions(text, language, await modelFor(language)) };
};
