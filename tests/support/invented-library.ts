import type { Entity } from '../../src/core/entities/model';
import { fingerprintOf } from '../../src/core/library/fingerprint';
import {
  bodyOf,
  HIGHLIGHT_COLORS,
  type SavedAnnotation,
  type SavedArticle,
} from '../../src/core/library/model';
import type { Attribution } from '../../src/core/quotes/model';
import { spanOf, type TextSpan } from '../../src/core/text/span';

/** Everything of an invented library. */
export interface InventedLibrary {
  readonly articles: readonly SavedArticle[];
  readonly annotations: readonly SavedAnnotation[];
}

const PAPERS = ['The Coast Courier', 'Gull Island Post', 'Merrow Bay Herald', '바닷가신문', '潮騒日報'];
const PEOPLE = [
  ['Oh Dae-sung', 'harbour master'],
  ['Park Ji-won', 'shopkeeper'],
  ['Marta Lindqvist', 'ferry captain'],
  ['Tomás Arrieta', 'minister of transport'],
  ['Im So-ra', 'council member'],
  ['Hal Brannock', 'union leader'],
  ['Yun Hae-in', 'fisher'],
] as const;
const PLACES = ['Merrow Bay', 'Gull Island', 'Port Anselm', 'Narrow Sound', '고래만'];
const SUBJECTS = [
  'ferry line',
  'harbour wall',
  'fish market',
  'lighthouse',
  'night boat',
  'pier',
  '부두',
  '渡し船',
];
const VERBS = ['reopens', 'closes', 'waits for', 'pays for', 'argues about', 'rebuilds'];
const TAGS = ['transport', 'budget', 'weather', 'vote', '섬'];
const START = Date.UTC(2024, 0, 1);
const HOUR = 60 * 60 * 1000;

const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!;
const dayOf = (index: number): string => new Date(START + index * 7 * HOUR).toISOString();

/** Paragraphs of about 4 kB with a quotation in every second one. */
function paragraphsOf(index: number): string[] {
  return Array.from({ length: 16 }, (_, line) => {
    const [name, role] = pick(PEOPLE, index + line);
    const place = pick(PLACES, index * 3 + line);
    const subject = pick(SUBJECTS, index + line * 5);
    return line % 2 === 0
      ? `The ${subject} of ${place} was the talk of the town again on day ${index}.${line}, when the council met to hear what the winter had cost and who would have to pay for the repairs before spring.`
      : `“Nobody counted the ${subject} ${index} times in ${line} years,” ${role} ${name} said in ${place}, and the people in the hall asked for the numbers that had been promised to them a long time ago.`;
  });
}

function findAll(text: string, words: string): TextSpan[] {
  const spans: TextSpan[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    spans.push(spanOf(text, at, at + words.length));
  return spans;
}

function entitiesOf(text: string): Entity[] {
  const people = PEOPLE.map(([name, role], index) => ({ id: `p${index}`, type: 'PER' as const, name, role }));
  const places = PLACES.map((name, index) => ({ id: `l${index}`, type: 'LOC' as const, name, role: '' }));
  return [...people, ...places]
    .map(entity => ({ ...entity, aliases: [], mentions: findAll(text, entity.name) }))
    .filter(({ mentions }) => mentions.length > 0);
}

function attributionsOf(text: string, entities: readonly Entity[]): Attribution[] {
  return [...text.matchAll(/“[^”]+”/g)].map((match, index) => {
    const quotation = spanOf(text, match.index, match.index + match[0].length);
    const near = (span: TextSpan): boolean => span.start > quotation.end && span.start < quotation.end + 60;
    const person = entities.find(({ type, mentions }) => type === 'PER' && mentions.some(near));
    const mention = person?.mentions.find(near) ?? null;
    const speaker = person ? { mention, name: person.name, entityId: person.id, role: person.role } : null;
    const said = text.indexOf(' said', quotation.end) + 1;
    return {
      id: `a${index}`,
      type: 'direct',
      segments: [quotation],
      cue: spanOf(text, said, said + 4),
      speaker,
      confidence: 0.9,
    };
  });
}

function inventArticle(index: number): SavedArticle {
  const id = `https://www.paper-${index % PAPERS.length}.example/news/${index}`;
  const text = paragraphsOf(index).join('\n');
  const entities = entitiesOf(text);
  const title = `${pick(PLACES, index)} ${pick(VERBS, index)} the ${pick(SUBJECTS, index)} (${index})`;
  return {
    id,
    article: {
      title,
      authors: [pick(PEOPLE, index + 3)[0]],
      publication: pick(PAPERS, index),
      published: dayOf(index),
      modified: null,
      language: 'en',
      url: id,
    },
    text,
    attributions: attributionsOf(text, entities),
    entities,
    fingerprint: fingerprintOf(text),
    lastFingerprint: index % 17 === 0 ? fingerprintOf(`${text} changed`) : fingerprintOf(text),
    saved: dayOf(index),
    visited: dayOf(index),
    tags: index % 9 === 0 ? [pick(TAGS, index)] : [],
  };
}

/** Annotations of a size as the page's part makes them: with 200 letters of surroundings on each side. */
function inventAnnotation({ id, text }: SavedArticle, number: number, index: number): SavedAnnotation {
  const sentences = text.split('\n');
  const exact = (sentences[(number * 3 + index) % sentences.length] ?? '').slice(0, 60 + (index % 5) * 20);
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const tags = index % 3 === 0 ? [pick(TAGS, index + number)] : [];
  return {
    id: `annotation-${index}-${number}`,
    type: 'Annotation',
    motivation: index % 4 === 0 ? 'commenting' : 'highlighting',
    created: dayOf(index),
    modified: dayOf(index),
    body: bodyOf(index % 4 === 0 ? `Ask about the ${pick(SUBJECTS, index)} (${number})` : '', tags),
    target: {
      source: id,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: text.slice(Math.max(0, start - 64), start),
          suffix: text.slice(end, end + 64),
        },
        { type: 'TextPositionSelector', start, end },
        {
          type: 'onrecord:SurroundingsSelector',
          before: text.slice(Math.max(0, start - 200), start),
          after: text.slice(start, end + 200),
          container: 'p',
          lookalike: -1,
        },
      ],
    },
    color: pick(HIGHLIGHT_COLORS, index + number),
    speaker: null,
    lastSeen: number === 4 && index % 10 === 0 ? { state: 'lost', wording: '', at: dayOf(index) } : null,
  };
}

/** A library of invented articles, saved one after another, each with as many annotations. */
export function inventLibrary(articleCount: number, annotationsEach: number): InventedLibrary {
  const articles = Array.from({ length: articleCount }, (_, index) => inventArticle(index));
  const annotations = articles.flatMap((article, index) =>
    Array.from({ length: annotationsEach }, (_, number) => inventAnnotation(article, number, index)),
  );
  return { articles, annotations };
}
