import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import en from '../../src/_locales/en/messages.json';
import ko from '../../src/_locales/ko/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const locales: Record<string, Record<string, Message>> = { en, ko };
const ROOT = join(import.meta.dirname, '../..');

describe.each(Object.entries(locales))('the messages in %s', (_, messages) => {
  test('are the same as in English, none empty', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  test('take the same substitutions as in English', () => {
    const contents = ({ placeholders = {} }: Message): string[] =>
      Object.entries(placeholders).map(([name, { content }]) => `${name}=${content}`);
    for (const [key, message] of Object.entries(messages)) {
      expect(contents(message), key).toEqual(contents(locales['en']![key]!));
    }
  });

  test('use every placeholder and no other', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(match => match[1]!.toLowerCase());
      expect([...new Set(used)].sort(), key).toEqual(Object.keys(placeholders).sort());
    }
  });
});

test('every message is used somewhere', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const code = ['manifest.json', ...files.filter(file => /\.tsx?$/.test(file)).map(file => join('src', file))]
    .map(file => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');
  // Keys made of a rule's id or an entity's type.
  const isDerived = (key: string): boolean => /^(?:rule|ruleAbout)_|^type[A-Z]+$/.test(key);
  const isUsed = (key: string): boolean => new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(code);
  expect(Object.keys(en).filter(key => !isDerived(key) && !isUsed(key))).toEqual([]);
});
