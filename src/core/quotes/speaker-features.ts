import { FeatureList } from './feature-list';
import { firstMentionFrom, isDropped, type SpeakerMention } from './mentions';
import { isCueAt, isSameSentence, lowerAt, type Reading } from './reading';
import { bin, pronounOf, type Scene } from './scene';
import { cueAfter, hasSourcePhrase } from './cue-links';
import { pathBetween, symbolsBeside } from './symbols';

const SPEAKER_BASE = 100;

/** A quotation, a candidate for its speaker, and who spoke last. */
export interface SpeakerQuestion {
  readonly quotation: number;
  readonly mention: SpeakerMention;
  readonly previous: SpeakerMention | null;
}

interface Place {
  readonly isAfter: boolean;
  /** Side and how far in sentences and paragraphs. */
  readonly position: string;
  readonly path: string;
  readonly distance: number;
}

const numberAt = (values: Int32Array, index: number): number => values[index] ?? 0;

/** How far a mention is: in sentences inside the paragraph, else in paragraphs. */
function distanceOf({ reading }: Scene, mention: number, at: { edge: number; sentenceEdge: number }): string {
  const { paragraphOf, sentenceOf } = reading;
  const paragraphs = Math.abs(numberAt(paragraphOf, at.edge) - numberAt(paragraphOf, mention));
  if (paragraphs > 0) return `p${Math.min(4, paragraphs)}`;
  const sentences = Math.abs(numberAt(sentenceOf, at.sentenceEdge) - numberAt(sentenceOf, mention));
  return `s${Math.min(3, sentences)}`;
}

function placeOf(scene: Scene, { quotation, mention }: SpeakerQuestion): Place {
  const { firstTokens, lastTokens, tokens } = scene.reading;
  const first = numberAt(firstTokens, quotation);
  const last = numberAt(lastTokens, quotation);
  const isAfter = mention.first >= last;
  const edges = isAfter
    ? { edge: last - 1, sentenceEdge: Math.min(last, tokens.length - 1) }
    : { edge: first, sentenceEdge: first };
  const [from, to] = isAfter ? [last, mention.first] : [mention.last, first];
  return {
    isAfter,
    position: (isAfter ? '>' : '<') + distanceOf(scene, mention.first, edges),
    path: pathBetween(scene.symbols, from, to),
    distance: Math.max(0, to - from),
  };
}

function kindOf(reading: Reading, mention: SpeakerMention): string {
  if (mention.kind === 'name') return mention.entity?.type ?? 'unlisted';
  if (mention.kind === 'nominal') return 'nominal';
  // A subject left out stands where a pronoun would.
  return isDropped(mention) ? 'm' : pronounOf(reading, mention);
}

/** How a reporting word stands to a mention: its subject, inverted, by a source phrase. */
function linkOf(reading: Reading, mention: SpeakerMention): { link: string; cue: number } {
  if (hasSourcePhrase(reading, mention)) return { link: 'source', cue: mention.first - 1 };
  const after = cueAfter(reading, mention);
  const isInverted = isCueAt(reading, mention.first - 1);
  if (after !== -1) {
    const shape = after - mention.last > 4 ? 'far' : 'near';
    return { link: `${shape}${reading.cueRanks[after] ?? 0}${isInverted ? 'i' : ''}`, cue: after };
  }
  if (isInverted)
    return { link: `inverted${reading.cueRanks[mention.first - 1] ?? 0}`, cue: mention.first - 1 };
  return { link: 'none', cue: -1 };
}

/** How a quotation begins and ends: what its first word and last marks say about the sentence around it. */
export function shapeOf({ reading, symbols }: Scene, quotation: number): { open: string; close: string } {
  const first = reading.firstTokens[quotation] ?? 0;
  const last = reading.lastTokens[quotation] ?? 0;
  const word = reading.tokens[first + 1];
  const end = reading.tokens[last - 2]?.isWord === true ? 'w' : lowerAt(reading, last - 2);
  const open = word?.isCapital === true ? 'A' : 'a';
  return {
    open: symbolsBeside(symbols, first - 1, { count: 2, step: -1 }) + open,
    close: end + symbolsBeside(symbols, last, { count: 1, step: 1 }),
  };
}

function addWords(
  features: FeatureList,
  reading: Reading,
  at: { mention: SpeakerMention; cue: number; position: string },
): void {
  const { mention, cue, position } = at;
  const side = position.slice(0, 2);
  features.addWord(`${side}${lowerAt(reading, mention.last)}`);
  features.addWord(`${side}${lowerAt(reading, mention.last)} ${lowerAt(reading, mention.last + 1)}`);
  features.addWord(`${side}${lowerAt(reading, mention.first - 1)}`);
  features.addWord(lowerAt(reading, mention.first - 2) + ' ' + lowerAt(reading, mention.first - 1));
  features.addWord(side + lowerAt(reading, cue));
  features.addWord(mention.kind === 'name' ? '' : side + lowerAt(reading, mention.last - 1));
  features.addWord(mention.kind === 'nominal' ? lowerAt(reading, mention.first) : '');
}

function addFlow(
  features: FeatureList,
  scene: Scene,
  at: SpeakerQuestion & { position: string; link: string },
): void {
  const { quotation, mention, previous, position, link } = at;
  const { reading, symbols } = scene;
  const isPrevious = previous === mention;
  const isSamePerson = previous?.entity != null && previous.entity === mention.entity;
  const first = reading.firstTokens[quotation] ?? 0;
  const last = reading.lastTokens[quotation] ?? 0;
  const frame = `${isPrevious ? 'P' : ''}${isSamePerson ? 'S' : ''}`;
  const before = symbolsBeside(symbols, first - 1, { count: 3, step: -1 });
  const after = symbolsBeside(symbols, last, { count: 3, step: 1 });
  features.add(`${frame}${position}`);
  features.add(`${frame}${before}/${after}`);
  features.add(`${frame}${before.slice(0, 1)}/${after.slice(0, 2)}${link}`);
  features.add(`${frame}${String(reading.quotations[quotation]?.isContinuation)}`);
}

/** Mentions between a candidate and the quotation. */
function countBetween(scene: Scene, { quotation, mention }: SpeakerQuestion): number {
  const split = scene.mentionsAfter[quotation] ?? 0;
  let count = 0;
  const step = mention.start < (scene.reading.quotations[quotation]?.start ?? 0) ? -1 : 1;
  for (let index = step < 0 ? split - 1 : split; count < 8; index += step) {
    const other = scene.mentions[index];
    if (!other || other === mention) return count;
    count += 1;
  }
  return count;
}

/** What stands between a quotation and the reporting word of a candidate: nothing, a comma, a colon, half a sentence. */
function pathToCue(scene: Scene, quotation: number, cue: number): string {
  if (cue === -1) return '-';
  const first = numberAt(scene.reading.firstTokens, quotation);
  const last = numberAt(scene.reading.lastTokens, quotation);
  const path =
    cue < first ? pathBetween(scene.symbols, cue + 1, first) : pathBetween(scene.symbols, last, cue);
  return path.length > 5 ? 'long' : path;
}

/** Whether a candidate is the first of its sentence, where subjects stand, and how it stands to the word before it. */
function subjecthoodOf({ reading, symbols, mentions }: Scene, mention: SpeakerMention): string {
  const before = mentions[firstMentionFrom(mentions, mention.start) - 1];
  const isFirst = !before || !isSameSentence(reading, before.first, mention.first);
  const left = symbols[mention.first - 1] ?? '/';
  return `${isFirst ? '1' : ''}${'a,t/.'.includes(left) ? left : 'w'}`;
}

/** Whether a quotation names the candidate: few speak of themselves by name. */
function isNamedInside({ reading }: Scene, { quotation, mention }: SpeakerQuestion): boolean {
  const span = reading.quotations[quotation];
  if (!mention.entity || !span) return false;
  const { mentions } = mention.entity;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? Infinity) < span.start) low = middle + 1;
    else high = middle;
  }
  return (mentions[low]?.start ?? Infinity) < span.end;
}

/** The symbol that reports right before a quotation or right after it, marks between left out. */
function reportBeside({ reading, symbols }: Scene, quotation: number): string {
  const step = (from: number, by: 1 | -1): string => {
    let index = from;
    while (',:- t'.includes(symbols[index] ?? '/')) index += by;
    return symbols[index] ?? '/';
  };
  const before = step(numberAt(reading.firstTokens, quotation) - 1, -1);
  const after = step(numberAt(reading.lastTokens, quotation), 1);
  return ('Cc'.includes(before) ? before : '') + '_' + ('CcPNd'.includes(after) ? after : '');
}

function addSubject(
  features: FeatureList,
  scene: Scene,
  at: SpeakerQuestion & { position: string; link: string; cue: number },
): void {
  const { quotation, mention, position, link, cue } = at;
  const subject = subjecthoodOf(scene, mention);
  const report = reportBeside(scene, quotation);
  features.add(`${link}${pathToCue(scene, quotation, cue)}`);
  features.add(`${position}${link}${pathToCue(scene, quotation, cue)}${report}`);
  features.add(`${position}${subject}${report}`);
  features.add(`${position}${subject}${link}`);
  features.add(`${position}${report}${link}`);
  const named = isNamedInside(scene, at) ? 'in' : '';
  features.add(named);
  features.add(`${named}${position}${link}`);
}

/** The features of one candidate for the speaker of one quotation. */
export function speakerFeatures(scene: Scene, question: SpeakerQuestion, isLexical: boolean): number[] {
  const { reading, symbols } = scene;
  const { mention } = question;
  const { position, path, distance, isAfter } = placeOf(scene, question);
  const { link, cue } = linkOf(reading, mention);
  const kind = kindOf(reading, mention);
  const { open, close } = shapeOf(scene, question.quotation);
  const right = symbolsBeside(symbols, mention.last, { count: 3, step: 1 });
  const left = symbolsBeside(symbols, mention.first - 1, { count: 2, step: -1 });
  const between = countBetween(scene, question);
  const features = new FeatureList(SPEAKER_BASE, isLexical);
  features.add(`${position}${kind}`);
  features.add(`${position}${link}`);
  features.add(`${position}${kind}${link}`);
  features.add(`${position}${path.length > 9 ? 'long' : path}`);
  features.add(`${position}${path.length > 9 ? 'long' : path}${kind}${right}`);
  features.add(`${position}${path.slice(0, 3)}${link}`);
  features.add(`${position}${path.slice(-3)}${link}`);
  features.add(`${isAfter ? '>' : '<'}${bin(distance)}${link}`);
  features.add(`${position}${bin(distance)}`);
  features.add(`${position}${between}`);
  features.add(`${position}${between}${link}`);
  features.add(`${kind}${right}`);
  features.add(`${position}${right}`);
  features.add(`${position}${left}${right.slice(0, 2)}`);
  features.add(`${left}${kind}`);
  features.add(`${position}${link}${isAfter ? close : open}`);
  features.add(`${position}${isAfter ? open : close}`);
  features.add(`${position}${link}${kind}${isAfter ? close : open}`);
  addFlow(features, scene, { ...question, position, link });
  addSubject(features, scene, { ...question, position, link, cue });
  addWords(features, reading, { mention, cue, position });
  return features.ids;
}
