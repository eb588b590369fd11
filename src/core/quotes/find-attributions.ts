import type { AnalysisInput } from '../analysis/model';
import type { Entity } from '../entities/model';
import { spanOf, type TextSpan } from '../text/span';
import { confidenceOf } from './confidence';
import { findEntityPlaces } from './entity-facts';
import { findQuotations, type Quotation } from './find-quotations';
import { findFullNames, fullNameOf, type FullName, type FullNames } from './full-name';
import { findStatements, type Statement } from './group-statements';
import { findIndirectStatements, type IndirectStatement } from './indirect-statements';
import { languageDataOf } from './language-data';
import { isDropped, type SpeakerMention } from './speaker-mention';
import type { Attribution, AttributionList, AttributionType, Speaker } from './model';
import type { QuoteModel } from './quote-model';
import { readText, tokenAt, type Reading } from './reading';
import { resolveSpeaker, type Resolution } from './resolve-speaker';
import { sceneOf, type Scene } from './scene';
import { cueAfter, cueBefore } from './cue-links';
import { findTopicAttributions } from './topic-attributions';
import { topicDataOf } from './topic-data';
import { findUnattributed } from './unattributed';

export { countAttributions } from './count-attributions';
export { loadQuoteModel, type QuoteModel } from './quote-model';

type Unnumbered = Omit<Attribution, 'id'>;

function cueOf(reading: Reading, mention: SpeakerMention): TextSpan | null {
  const after = cueAfter(reading, mention);
  const token = tokenAt(reading, after === -1 ? cueBefore(reading, mention) : after);
  return token ? spanOf(reading.text, token.start, token.end) : null;
}

/** What the text calls its people. */
type Roles = ReadonlyMap<Entity, string>;

interface Cast {
  readonly reading: Reading;
  readonly roles: Roles;
  readonly names: FullNames;
}

/** What the text calls a mention: its entity, else the words of a name; `null` for a description or pronoun of nobody named. */
function nameOf(cast: Cast, mention: SpeakerMention, { entity }: Resolution): FullName | null {
  const { text } = cast.reading;
  const name = entity?.name ?? (mention.kind === 'name' ? text.slice(mention.start, mention.end) : null);
  return name === null ? null : fullNameOf(cast.names, { name, entity });
}

function roleOf({ roles }: Cast, mention: TextSpan, full: FullName | null): string {
  if (!full) return mention.text;
  return full.entity === null ? '' : (roles.get(full.entity) ?? '');
}

function speakerOf(cast: Cast, mention: SpeakerMention, resolution: Resolution): Speaker {
  const words = spanOf(cast.reading.text, mention.start, mention.end);
  const full = nameOf(cast, mention, resolution);
  const name = full?.name ?? null;
  const isDescribed = mention.kind !== 'pronoun' || full !== null;
  return {
    mention: isDropped(mention) ? null : words,
    name,
    entityId: full?.entity?.id || null,
    role: isDescribed ? roleOf(cast, words, full) : '',
  };
}

/** Direct where the quotation is a sentence of its own, mixed where it is part of the reporter's. */
function typeOf({ text }: TextSpan): AttributionType {
  const first = Array.from(text).find(char => char.toLowerCase() !== char.toUpperCase()) ?? '';
  return first === first.toUpperCase() ? 'direct' : 'mixed';
}

function fromStatement(cast: Cast, statement: Statement): Unnumbered {
  const { segments, mention, resolution, lead } = statement;
  return {
    type: segments[0] ? typeOf(segments[0]) : 'direct',
    segments,
    cue: mention && cueOf(cast.reading, mention),
    speaker: mention && speakerOf(cast, mention, resolution),
    confidence: confidenceOf(Math.min(lead, resolution.lead)),
  };
}

function fromIndirect(cast: Cast, statement: IndirectStatement, resolution: Resolution): Unnumbered {
  const { content, mention, cue } = statement;
  return {
    type: 'indirect',
    segments: [content],
    cue,
    speaker: speakerOf(cast, mention, resolution),
    confidence: confidenceOf(resolution.lead),
  };
}

const startOf = ({ segments }: Unnumbered): number => segments[0]?.start ?? 0;

const byStart = (attributions: readonly Unnumbered[]): Attribution[] =>
  attributions
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map((attribution, index) => ({ id: `q${index + 1}`, ...attribution }));

function findInScene(scene: Scene, model: QuoteModel): Attribution[] {
  const places = findEntityPlaces(scene.reading, scene.entities);
  const cast: Cast = {
    reading: scene.reading,
    roles: new Map(places.map(({ facts }) => [facts.entity, facts.role])),
    names: findFullNames(scene.reading, scene.entities),
  };
  const verbatim = findStatements(scene, places, model).map(statement => fromStatement(cast, statement));
  if (scene.reading.data.language !== 'en') return byStart(verbatim);
  const indirect = findIndirectStatements(scene).map(statement => {
    const question = { mention: statement.mention, previous: null, sincePrevious: 0 };
    return fromIndirect(cast, statement, resolveSpeaker(scene, { question, places }, model));
  });
  return byStart([...verbatim, ...indirect]);
}

/** Quotations looked at: a thousand pages of news hold fewer, and the time for each is bounded. */
const MAX_QUOTATIONS = 2500;

/** What is read of a text: up to the last quotation looked at, all of it where there are not too many. */
function withinBudget(text: string): { text: string; quotations: readonly Quotation[]; isPartial: boolean } {
  const all = findQuotations(text);
  const next = all[MAX_QUOTATIONS];
  if (!next) return { text, quotations: all, isPartial: false };
  return { text: text.slice(0, next.start), quotations: all.slice(0, MAX_QUOTATIONS), isPartial: true };
}

const isWithin = ({ length }: string, entities: readonly Entity[]): Entity[] =>
  entities
    .map(entity => ({ ...entity, mentions: entity.mentions.filter(({ end }) => end <= length) }))
    .filter(({ mentions }) => mentions.length > 0);

/**
 * Every statement of a text with its speaker, in reading order: verbatim ones ("direct", "mixed") and, in English, those
 * reported without quotation marks ("indirect"). `entities` are those of the same text. Empty when nobody is quoted. In a
 * language without cues the quotations come without a speaker.
 */
export function findAttributions(
  input: AnalysisInput,
  listed: readonly Entity[],
  model: QuoteModel,
): AttributionList {
  const { text, quotations, isPartial } = withinBudget(input.text);
  const entities = isPartial ? isWithin(text, listed) : listed;
  const topicData = topicDataOf(input.language);
  const data = languageDataOf(input.language);
  if (topicData)
    return { attributions: findTopicAttributions(text, { quotations, entities }, topicData), isPartial };
  if (!data) return { attributions: findUnattributed(text, quotations), isPartial };
  const scene = sceneOf(readText(text, quotations, data), entities);
  return { attributions: findInScene(scene, model), isPartial };
}
