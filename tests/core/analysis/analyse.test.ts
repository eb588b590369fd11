import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { createAnalyser } from '../../../src/core/analysis/analyse';

const MODELS = join(import.meta.dirname, '../../../src/models');
const TEXT =
  'Harbour master Jonas Falkenried spoke in Port Elsa on Monday. “The ferry will sail again in the spring,” he said.';

describe('createAnalyser', () => {
  it('gives quotes and entities that belong together, the language guessed', async () => {
    const analyser = createAnalyser(name => readFile(join(MODELS, name)));
    const { attributions, entities } = await analyser.analyse({ text: TEXT, language: '', published: null });
    const speaker = attributions.find(({ type }) => type === 'direct')?.speaker;
    expect(speaker?.name).toBe('Jonas Falkenried');
    expect(entities.find(({ id }) => id === speaker?.entityId)?.name).toBe('Jonas Falkenried');
  });

  it('reads each file once', async () => {
    const names: string[] = [];
    const analyser = createAnalyser(name => {
      names.push(name);
      return readFile(join(MODELS, name));
    });
    const input = { text: TEXT, language: 'en', published: null };
    const first = await analyser.analyse(input);
    expect(await analyser.analyse(input)).toEqual(first);
    expect(new Set(names).size).toBe(names.length);
  });

  it('rejects when a model is missing', async () => {
    const analyser = createAnalyser(() => Promise.reject(new Error('missing')));
    await expect(analyser.analyse({ text: TEXT, language: 'en', published: null })).rejects.toThrow(
      'missing',
    );
  });
});
