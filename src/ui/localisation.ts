import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type en from '../_locales/en/messages.json';
import type { RuleId } from '../core/cleanup/rule';

export type MessageKey = keyof typeof en;

/** The message of the reader's language with its placeholders filled in. */
export type Translate = (key: MessageKey, ...substitutions: readonly (string | number)[]) => string;

export interface Localisation {
  readonly t: Translate;
  /** BCP 47 tag that dates, numbers and lists are written in: the language of the messages. */
  readonly locale: string;
}

const LocalisationContext = createContext<Localisation>({ t: key => key, locale: 'en' });

/** Views find their words here, so that they need no browser API. */
export const LocalisationProvider = LocalisationContext.Provider;

export function useLocalisation(): Localisation {
  return useContext(LocalisationContext);
}

/** Message keys hold no hyphens, rule ids do. */
type Underscored<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Id;

const underscored = <Id extends string>(id: Id): Underscored<Id> =>
  id.replaceAll('-', '_') as Underscored<Id>;

/** The key of a rule's title ("Share bars"). */
export function ruleTitleKey(id: RuleId): MessageKey {
  return `rule_${underscored(id)}`;
}

/** The key of a rule's line of explanation. */
export function ruleAboutKey(id: RuleId): MessageKey {
  return `ruleAbout_${underscored(id)}`;
}

/**
 * The tag to write dates in: the browser's own (with its region) where it is the language of the messages, else the
 * language of the messages.
 */
export function localeOf(browserLanguage: string, messageLanguage: string): string {
  return browserLanguage.split('-', 1)[0] === messageLanguage ? browserLanguage : messageLanguage;
}
