import { describe, expect, test } from 'vitest';

import type { Attribution, Speaker } from '../../src/core/quotes/model';
import { analysePage } from '../support/analyse-page';
import { loadExpected, pageNames, type ExpectedQuote } from '../support/pages';

const OPENING = /^["'“‘„«»‚‹「『《〈\s]+/;

const beginnings = ({ segments }: Attribution): string[] =>
  segments.map(({ text }) => text.replace(OPENING, ''));

function whoSaid(speaker: Speaker | null, isUnnamed: boolean): string {
  if (!speaker) return 'nobody';
  const name = speaker.name ?? '';
  return isUnnamed && name === '' ? `unnamed: ${speaker.role} ${speaker.mention?.text ?? ''}` : name;
}

function hasWords({ unnamed: isUnnamed = false, speaker }: ExpectedQuote, found: string): boolean {
  return isUnnamed ? found.startsWith('unnamed: ') && found.includes(speaker) : found === speaker;
}

describe.each(pageNames('quotes'))('quotes of %s', name => {
  const analysis = analysePage(name);

  test.each(loadExpected(name, 'quotes'))('“$words …” by $speaker', async quote => {
    const { attributions } = await analysis;
    const found = attributions
      .filter(({ type }) => type !== 'indirect')
      .find(attribution => beginnings(attribution).some(part => part.startsWith(quote.words)));
    expect(found, 'the statement is listed').toBeDefined();
    const by = whoSaid(found?.speaker ?? null, quote.unnamed ?? false);
    expect(hasWords(quote, by), `said by ${by}`).toBe(true);
    const rest = found
      ? beginnings(found)
          .slice(1)
          .find(part => quote.rest !== undefined && part.startsWith(quote.rest))
      : undefined;
    expect(rest?.slice(0, quote.rest?.length)).toBe(quote.rest);
  });

  test('nothing is listed twice', async () => {
    const starts = (await analysis).attributions
      .filter(({ type }) => type !== 'indirect')
      .flatMap(({ segments }) => segments.map(({ start }) => start));
    expect(starts).toEqual([...new Set(starts)]);
  });
});
