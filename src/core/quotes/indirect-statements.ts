import { spanOf, type TextSpan } from '../text/span';
import type { SpeakerMention } from './speaker-mention';
import { isCoreCueAt, isSameSentence, lowerAt, tokenAt, type Reading } from './reading';
import type { Scene } from './scene';
import { cueAfter, hasSourcePhrase } from './cue-links';

/** Words reported without quotation marks: "X said that ...", "..., according to X". */
export interface IndirectStatement {
  readonly content: TextSpan;
  readonly mention: SpeakerMention;
  readonly cue: TextSpan;
}

const MIN_WORDS = 4;
const MAX_SENTENCE = 120;
const CLAUSE_VERBS = new Set(
  'say says said saying add adds added argue argued argues claim claimed claims explain explained insist insisted insists note noted notes state stated states warn warned warns announce announced announces acknowledge acknowledged admit admitted admits concede conceded conclude concluded declare declared stress stressed emphasize emphasized suggest suggested believe believes believed think thinks thought tell told tells deny denied denies allege alleged alleges confirm confirmed confirms recall recalled report reported reports reveal revealed testify testified promise promised vow vowed predict predicted write wrote writes'.split(
    ' ',
  ),
);

interface Sentence {
  readonly first: number;
  /** First token after it. */
  readonly last: number;
}

/** The sentence around a token; `null` when it is too long or holds a quotation. */
function plainSentence(reading: Reading, index: number): Sentence | null {
  let first = index;
  while (first > 0 && index - first < MAX_SENTENCE && isSameSentence(reading, first - 1, index)) first -= 1;
  let last = index + 1;
  while (last < reading.tokens.length && last - index < MAX_SENTENCE && isSameSentence(reading, last, index))
    last += 1;
  for (let at = first; at < last; at += 1) if (reading.quotationOf[at] !== -1) return null;
  return { first, last };
}

const isContent = (reading: Reading, index: number): boolean =>
  tokenAt(reading, index)?.isWord === true && lowerAt(reading, index) !== 'that';

/** The words from one token to another, marks and conjunctions at the edges left out. */
function contentOf(reading: Reading, from: number, to: number): TextSpan | null {
  let [first, last] = [from, to];
  while (first < last && !isContent(reading, first)) first += 1;
  while (last > first && !isContent(reading, last - 1)) last -= 1;
  const [begin, end] = [tokenAt(reading, first), tokenAt(reading, last - 1)];
  return begin && end && last - first >= MIN_WORDS ? spanOf(reading.text, begin.start, end.end) : null;
}

/** "..., according to X" and "According to X, ...". */
function bySource(reading: Reading, mention: SpeakerMention, sentence: Sentence): IndirectStatement | null {
  let phrase = mention.first - 1;
  while (phrase > sentence.first && !reading.data.sources.has(lowerAt(reading, phrase))) phrase -= 1;
  const isFirst = phrase === sentence.first;
  const content = isFirst
    ? contentOf(reading, mention.last, sentence.last)
    : contentOf(reading, sentence.first, phrase);
  const start = tokenAt(reading, phrase)?.start ?? 0;
  const end = tokenAt(reading, mention.first - 1)?.end ?? start;
  return content && { content, mention, cue: spanOf(reading.text, start, end) };
}

/** "X said (that) ..." and "..., X said." */
function byVerb(reading: Reading, mention: SpeakerMention, sentence: Sentence): IndirectStatement | null {
  const cue = cueAfter(reading, mention);
  const token = tokenAt(reading, cue);
  if (!token || !isCoreCueAt(reading, cue) || !CLAUSE_VERBS.has(token.lower)) return null;
  const isLast = lowerAt(reading, mention.first - 1) === ',' && mention.first - sentence.first > MIN_WORDS;
  const content = isLast
    ? contentOf(reading, sentence.first, mention.first)
    : contentOf(reading, clauseStart(reading, cue, sentence), sentence.last);
  return content && { content, mention, cue: spanOf(reading.text, token.start, token.end) };
}

/** Where the reported clause begins: after "that" where there is one near, else after the verb. */
function clauseStart(reading: Reading, cue: number, sentence: Sentence): number {
  for (let index = cue + 1; index < Math.min(cue + 8, sentence.last); index += 1)
    if (lowerAt(reading, index) === 'that') return index + 1;
  return cue + 1;
}

/** Statements reported without quotation marks in sentences that quote nothing; one a sentence. */
export function findIndirectStatements({ reading, mentions }: Scene): IndirectStatement[] {
  const found: IndirectStatement[] = [];
  let done = -1;
  for (const mention of mentions) {
    if (mention.first < done) continue;
    const isSource = hasSourcePhrase(reading, mention);
    if (!isSource && cueAfter(reading, mention) === -1) continue;
    const sentence = plainSentence(reading, mention.first);
    const statement = sentence && (isSource ? bySource : byVerb)(reading, mention, sentence);
    if (!statement) continue;
    found.push(statement);
    done = sentence.last;
  }
  return found;
}
