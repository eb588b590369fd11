import en from '../../src/_locales/en/messages.json';
import ko from '../../src/_locales/ko/messages.json';
import type { Localisation, MessageKey } from '../../src/ui/localisation';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** What `browser.i18n.getMessage` does with a message. */
export function fillIn({ message, placeholders = {} }: Message, substitutions: readonly string[]): string {
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? '';
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
}

/** The words of a language as the browser would give them. */
export function localisationOf(language: 'en' | 'ko'): Localisation {
  const messages: Record<MessageKey, Message> = language === 'en' ? en : ko;
  return {
    t: (key, ...substitutions) => fillIn(messages[key], substitutions.map(String)),
    locale: language === 'en' ? 'en-GB' : 'ko',
  };
}
