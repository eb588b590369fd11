import { browser } from './browser';

const plain = new Map<string, string>();

/**
 * The message of this key in the reader's language with its placeholders filled in; empty when there is none.
 *
 * What has no placeholders is asked of the browser once: a list asks for the same few words in every line, and each
 * question costs the browser about as much as an element does.
 */
export function translate(key: string, ...substitutions: readonly (string | number)[]): string {
  if (substitutions.length > 0) return browser.i18n.getMessage(key, substitutions.map(String));
  const known = plain.get(key);
  if (known !== undefined) return known;
  const message = browser.i18n.getMessage(key);
  plain.set(key, message);
  return message;
}
