import { describe as describeSpan } from '../../../src/core/annotation/describe';
import type { Selector } from '../../../src/core/annotation/model';
import { resolve, type Resolution } from '../../../src/core/annotation/resolve';
import { createTextIndex } from '../../../src/core/annotation/text-index';
import { bodyOf } from '../../support/body';

/** An invented article: one string per paragraph. */
export const PARAGRAPHS = [
  'The harbour town of Seldby will reopen its ferry line in spring, eleven years after the last boat left the pier for the islands.',
  'The council voted on Monday evening by nine to four. “We counted every ticket twice,” said harbour master Oda Brandvik, who had asked for the vote since the autumn.',
  'Two boats are to sail on weekdays and four on Saturdays. A crossing takes forty minutes, and bicycles travel without a charge.',
  'Fishermen had warned that the new pier would stand in their way. Their union now says that it can live with the plan if the northern basin stays open.',
  'The money comes from the county, the port and a fund for the islands. Nobody in the town hall would say what a ticket is going to cost.',
  'On the islands the news was met with a small feast. Teacher Lars Hegdal rang the school bell for a full minute, which he had last done when the old ferry was sold.',
] as const;

const NAVIGATION = '<nav><ul><li>Home</li><li>Harbour</li><li>Weather</li></ul></nav>';
const FOOTER = '<footer><p>The Coast Courier, Seldby</p></footer>';

/** A page of paragraphs; those that begin with `<` are html already. */
export function pageOf(paragraphs: readonly string[]): string {
  const blocks = paragraphs.map(text => (text.startsWith('<') ? text : `<p>${text}</p>`));
  return `${NAVIGATION}<main><h1>Ferry line to return</h1>${blocks.join('\n')}</main>${FOOTER}`;
}

/** Describe the first occurrence of `words` in a page, put it through JSON as storing does. */
export function store(html: string, words: string): Selector[] {
  const index = createTextIndex(bodyOf(html));
  const start = index.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not on the page`);
  const selectors = describeSpan(index, { start, end: start + words.length });
  return JSON.parse(JSON.stringify(selectors)) as Selector[];
}

/** Resolve on another page; the texts of the spans come with it. */
export function findOn(html: string, selectors: readonly Selector[]): Resolution & { texts: string[] } {
  const index = createTextIndex(bodyOf(html));
  const resolution = resolve(selectors, index);
  return { ...resolution, texts: resolution.spans.map(({ start, end }) => index.text.slice(start, end)) };
}
