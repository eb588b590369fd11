import type { Entity } from '../entities/model';
import { titleForm, type EntityFacts, type EntityPlace } from './entity-facts';
import { FeatureList } from './feature-list';
import { isPersonNoun, titleGender } from './language-data';
import { isDropped, type SpeakerMention } from './speaker-mention';
import { lowerAt, type Reading } from './reading';
import { bin, DROPPED, pronounOf, type Scene } from './scene';
import { symbolsBeside } from './symbols';

const REFERENT_BASE = 300;
const NOBODY_BASE = 400;
const MAX_PLACES = 60;
/** Definite articles and demonstratives of all languages. */
const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'der',
  'die',
  'das',
  'dieser',
  'diese',
  'le',
  'la',
  "l'",
  'ce',
  'cet',
  'cette',
  'el',
  'este',
  'esta',
]);
const MAX_REFERENTS = 12;
/** Languages whose descriptions begin with their noun. */
const HEAD_FIRST = new Set(['fr', 'es']);

/** A pronoun or description, and who spoke last. */
export interface ReferentQuestion {
  readonly mention: SpeakerMention;
  readonly previous: Entity | null;
  /** Sentences since the quotation before. */
  readonly sincePrevious: number;
}

/** An entity that a pronoun or description may stand for, with its occurrences before it, latest first. */
export interface Referent {
  readonly facts: EntityFacts;
  readonly places: readonly EntityPlace[];
}

/** The entities named before a mention whose gender does not clash, latest first. */
export function referentsOf(
  scene: Scene,
  places: readonly EntityPlace[],
  mention: SpeakerMention,
): Referent[] {
  const gender = genderSought(scene, mention);
  let split = 0;
  let high = places.length;
  while (split < high) {
    const middle = (split + high) >> 1;
    if ((places[middle]?.first ?? Infinity) < mention.first) split = middle + 1;
    else high = middle;
  }
  const found = new Map<EntityFacts, EntityPlace[]>();
  for (let index = split - 1; index >= Math.max(0, split - MAX_PLACES); index -= 1) {
    const place = places[index];
    if (!place || clashes(gender, place.facts)) continue;
    const own = found.get(place.facts);
    if (own) own.push(place);
    else if (found.size < MAX_REFERENTS) found.set(place.facts, [place]);
  }
  return Array.from(found, ([facts, own]) => ({ facts, places: own }));
}

/** The gender a pronoun or description asks for ("m", "f"); other letters and "" ask for none. */
function genderSought(scene: Scene, mention: SpeakerMention): string {
  if (mention.kind === 'pronoun') return pronounOf(scene.reading, mention);
  if (scene.reading.data.institutions.has(lowerAt(scene.reading, mention.last - 1))) return 'n';
  const described = describedGender(scene, mention);
  return described === '' ? epithetGender(scene, mention) : described;
}

/** "he" and "she" are people, "they" and "it" are none; a known gender must fit. */
function clashes(sought: string, { entity, gender }: EntityFacts): boolean {
  if (sought === 'p' || sought === 'n') return entity.type === 'PER';
  if (sought === DROPPED) return entity.type !== 'PER';
  if (sought !== 'm' && sought !== 'f') return false;
  return entity.type !== 'PER' || (gender !== '' && gender.toLowerCase() !== sought);
}

/** Whether the gender a text shows for a person fits a pronoun: fits, clashes, or unknown. */
function genderFit(pronoun: string, facts: EntityFacts): string {
  if (facts.entity.type !== 'PER') return facts.entity.type;
  if (pronoun !== 'm' && pronoun !== 'f') return 'PER';
  if (facts.gender === '') return 'unknown';
  const strength = facts.gender === facts.gender.toUpperCase() ? 'titled' : 'named';
  return strength + (facts.gender.toLowerCase() === pronoun ? '+' : '-');
}

/** What a description says about its gender ("the congresswoman"); empty when nothing. */
function describedGender({ reading }: Scene, mention: SpeakerMention): string {
  for (let index = mention.last - 1; index >= mention.first; index -= 1) {
    const gender = titleGender(reading.data, lowerAt(reading, index));
    if (gender === 'm' || gender === 'f') return gender;
  }
  return '';
}

/** How much of a description stands beside a name elsewhere. */
export function sharedWords(
  scene: Scene,
  mention: SpeakerMention,
  facts: EntityFacts,
): { head: boolean; count: number } {
  const { reading } = scene;
  let count = 0;
  for (let index = mention.first; index < mention.last; index += 1) {
    const word = titleForm(reading, lowerAt(reading, index));
    if (facts.roleWords.has(word) && !reading.data.determiners.has(word)) count += 1;
  }
  return { head: sharesHead(scene, mention, facts), count: Math.min(count, 3) };
}

/** Whether the head of a description is among the words that stand beside a name. */
export function sharesHead({ reading }: Scene, mention: SpeakerMention, facts: EntityFacts): boolean {
  return facts.roleWords.has(titleForm(reading, lowerAt(reading, headOf(reading, mention))));
}

/** The head of a description: its first title where adjectives may follow a noun, else its last word. */
export function headOf(reading: Reading, { first, last }: SpeakerMention): number {
  if (!HEAD_FIRST.has(reading.data.language)) return last - 1;
  for (let index = first; index < last; index += 1)
    if (titleGender(reading.data, lowerAt(reading, index)) !== undefined) return index;
  return last - 1;
}

/** Whether a description means somebody known: "the mayor", not "a mayor". */
export function isDefinite({ reading }: Scene, mention: SpeakerMention): boolean {
  return DEFINITE.has(lowerAt(reading, mention.first));
}

/**
 * Gender of an epithet: in languages with genders "el holandés" is said of the man last spoken of as "he" is in English.
 * Empty for institutions and where the article tells nothing.
 */
function epithetGender({ reading }: Scene, mention: SpeakerMention): string {
  const { articles, institutions } = reading.data;
  if (mention.kind !== 'nominal') return '';
  if (!isPersonNoun(reading.data, lowerAt(reading, headOf(reading, mention)))) return '';
  for (let index = mention.first; index < mention.last; index += 1)
    if (institutions.has(lowerAt(reading, index))) return '';
  const gender = articles.get(lowerAt(reading, mention.first)) ?? '';
  return gender === 'u' ? 'm' : gender;
}

/** Whether a description is an epithet of a person. */
export function isEpithet(scene: Scene, mention: SpeakerMention): boolean {
  return epithetGender(scene, mention) !== '';
}

function kindOf(scene: Scene, mention: SpeakerMention): string {
  if (isDropped(mention)) return 'm';
  if (mention.kind === 'pronoun') return pronounOf(scene.reading, mention);
  const epithet = epithetGender(scene, mention);
  if (epithet !== '') return epithet;
  return isDefinite(scene, mention) ? 'definite' : 'indefinite';
}

interface Nearness {
  readonly sentences: number;
  readonly paragraphs: number;
  /** How the latest occurrence stands in its sentence. */
  readonly role: string;
  readonly recent: number;
  /** Whether it says something there, and whether it begins its sentence. */
  readonly acts: string;
}

/** How an occurrence stands in its sentence: the symbols on both sides. */
function roleOf({ symbols }: Scene, place: EntityPlace): string {
  if (!place.isOutside) return 'quoted';
  const left = symbolsBeside(symbols, place.first - 1, { count: 1, step: -1 });
  return left + symbolsBeside(symbols, place.last, { count: 1, step: 1 });
}

const FAR: Nearness = { sentences: 99, paragraphs: 99, role: '', recent: 0, acts: '' };

/** Whether an occurrence is the subject of a reporting verb, and whether its sentence begins with it. */
function actsOf({ reading, symbols }: Scene, place: EntityPlace): string {
  const right = symbolsBeside(symbols, place.last, { count: 2, step: 1 });
  const isFirst = reading.sentenceOf[place.first - 1] !== reading.sentenceOf[place.first];
  const says = /^x?[Cc]/.test(right) || symbols[place.first - 1] === 'C' ? 'C' : '';
  return `${says}${isFirst ? '^' : ''}${symbols[place.first - 1] === 'a' ? 'a' : ''}`;
}

function nearnessOf(scene: Scene, mention: SpeakerMention, places: readonly EntityPlace[]): Nearness {
  const { sentenceOf, paragraphOf } = scene.reading;
  const latest = places.find(place => place.isOutside) ?? places[0];
  if (!latest) return FAR;
  const distance = (of: Int32Array, place: EntityPlace): number =>
    (of[mention.first] ?? 0) - (of[place.first] ?? 0);
  return {
    sentences: distance(sentenceOf, latest),
    paragraphs: distance(paragraphOf, latest),
    role: roleOf(scene, latest),
    recent: places.filter(place => distance(sentenceOf, place) <= 3).length,
    acts: actsOf(scene, latest),
  };
}

/** The features of one entity as the one a pronoun or description stands for; `order` is its place among the latest. */
export function referentFeatures(
  scene: Scene,
  question: ReferentQuestion,
  candidate: { referent: Referent; order: number; rivals: number },
): number[] {
  const { mention, previous, sincePrevious } = question;
  const { facts, places } = candidate.referent;
  const kind = kindOf(scene, mention);
  const gender =
    mention.kind === 'pronoun' ? pronounOf(scene.reading, mention) : describedGender(scene, mention);
  const fit = genderFit(gender, facts);
  const near = nearnessOf(scene, mention, places);
  const shared = mention.kind === 'nominal' ? sharedWords(scene, mention, facts) : { head: false, count: 0 };
  const distance = `${Math.min(near.sentences, 6)}/${Math.min(near.paragraphs, 6)}`;
  const isPrevious = facts.entity === previous;
  const spoke = `${isPrevious ? 'P' : previous ? 'p' : '-'}${Math.min(sincePrevious, 5)}`;
  const frequency = `${Math.min(facts.frequencyRank, 6)}`;
  const place = symbolsBeside(scene.symbols, mention.first - 1, { count: 1, step: -1 });
  const features = new FeatureList(REFERENT_BASE, true);
  features.add(`${kind}${fit}`);
  features.add(`${kind}${gender}${fit}${candidate.rivals}`);
  features.add(`${kind}${distance}`);
  features.add(`${kind}${Math.min(near.sentences, 6)}${near.role}`);
  features.add(`${kind}${near.role}${candidate.order}`);
  features.add(`${kind}${candidate.order}`);
  features.add(`${kind}${candidate.rivals}${distance}`);
  features.add(`${kind}${frequency}`);
  features.add(`${kind}${frequency}${distance}`);
  features.add(`${kind}${spoke}`);
  features.add(`${kind}${spoke}${distance}`);
  features.add(`${kind}${spoke}${candidate.order}`);
  features.add(`${kind}${bin(near.recent)}`);
  features.add(`${kind}${place}${near.sentences === 0 ? near.role : ''}`);
  features.add(`${kind}${place}${distance}${spoke}`);
  features.add(`${kind}${near.acts}${Math.min(near.sentences, 6)}`);
  features.add(`${kind}${near.acts}${candidate.order}`);
  features.add(`${kind}${near.acts}${spoke}${place}`);
  features.add(`${kind}${Math.min(places.length, 6)}${frequency}`);
  features.add(`${kind}${shared.count}${String(shared.head)}`);
  features.add(`${kind}${shared.count}${String(shared.head)}${candidate.order}`);
  features.add(`${kind}${shared.count}${facts.entity.type}`);
  features.addWord(
    `${mention.kind === 'nominal' ? lowerAt(scene.reading, mention.last - 1) : ''}${facts.entity.type}`,
  );
  return features.ids;
}

/** The features of the answer that a mention stands for nobody the text names. */
export function nobodyFeatures(
  scene: Scene,
  question: ReferentQuestion,
  referents: readonly Referent[],
): number[] {
  const { mention } = question;
  const { reading } = scene;
  const kind = kindOf(scene, mention);
  const shares = referents.some(({ facts }) => sharesHead(scene, mention, facts));
  const features = new FeatureList(NOBODY_BASE, true);
  features.add(kind);
  features.add(`${kind}${referents.length}`);
  features.add(`${kind}${lowerAt(reading, mention.first)}`);
  features.add(`${kind}${mention.last - mention.first}`);
  features.add(`${kind}${String(shares)}`);
  features.addWord(mention.kind === 'nominal' ? lowerAt(reading, mention.last - 1) : '');
  features.addWord(`${kind}${mention.kind === 'nominal' ? lowerAt(reading, mention.last - 1) : ''}`);
  return features.ids;
}

/** How many entities latest first could each be meant, by gender and kind: the order of a candidate among its rivals. */
export function rankReferents(scene: Scene, mention: SpeakerMention, referents: readonly Referent[]) {
  const gender =
    mention.kind === 'pronoun' ? pronounOf(scene.reading, mention) : describedGender(scene, mention);
  let rivals = 0;
  return referents.map((referent, order) => {
    const candidate = { referent, order, rivals: Math.min(rivals, 4) };
    const fit = genderFit(gender, referent.facts);
    if (referent.facts.entity.type === 'PER' && !fit.endsWith('-')) rivals += 1;
    return candidate;
  });
}
