import { findQuotations, type Quotation } from './find-quotations';
import { languageDataOf } from './language-data';
import { isCueAt, readText, type Reading } from './reading';
import { findTopicAttributions } from './topic-attributions';
import { topicDataOf } from './topic-data';
import { findUnattributed } from './unattributed';

const REACH = 14;
/** A long quotation is a statement even where no cue is near. */
const LONG = 8;

function hasCueWithin(reading: Reading, from: number, step: 1 | -1): boolean {
  for (let index = from; Math.abs(index - from) < REACH; index += step) {
    if (isCueAt(reading, index)) return true;
    if ((reading.tokens[index]?.text ?? '\n') === '\n') return false;
  }
  return false;
}

function isStatement(reading: Reading, quotation: number): boolean {
  const first = reading.firstTokens[quotation] ?? 0;
  const last = reading.lastTokens[quotation] ?? 0;
  if (last - first > LONG) return true;
  return hasCueWithin(reading, last, 1) || hasCueWithin(reading, first - 1, -1);
}

/** Whether a quotation is in the same paragraph as the one before: the other half of a broken statement. */
function isSecondHalf(reading: Reading, quotation: number): boolean {
  const paragraph = (index: number): number => reading.paragraphOf[reading.firstTokens[index] ?? 0] ?? -1;
  return quotation > 0 && paragraph(quotation) === paragraph(quotation - 1);
}

/** How many statements marks and cues alone show, a statement broken by its attribution once: cheap, for the toolbar badge. */
export function countAttributions(text: string, language: string): number {
  const quotations: Quotation[] = findQuotations(text);
  const topicData = topicDataOf(language);
  if (topicData) return findTopicAttributions(text, { quotations, entities: [] }, topicData).length;
  const data = languageDataOf(language);
  if (!data) return findUnattributed(text, quotations).length;
  const reading = readText(text, quotations, data);
  return quotations.filter(
    ({ isContinuation }, index) =>
      !isContinuation && !isSecondHalf(reading, index) && isStatement(reading, index),
  ).length;
}
