import {
  bodyOf,
  HIGHLIGHT_COLORS,
  type SavedAnnotation,
  type SavedArticle,
} from '../../src/core/library/model';
import type { Attribution } from '../../src/core/quotes/model';

/** How large the library is that `seedLibrary` invents. */
export interface SeedSize {
  readonly articles: number;
  readonly highlightsPerArticle: number;
  readonly quotesPerArticle: number;
}

export interface SeededLibrary {
  readonly articles: readonly SavedArticle[];
  readonly annotations: readonly SavedAnnotation[];
}

/** Numbers that look random and are the same every time (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const SYLLABLES =
  'har bour fer ry is land coun cil vote tick et bridge road school price wind tide pier storm mar ket'.split(
    ' ',
  );
const KOREAN = '항구 섬 다리 의회 주민 배표 요금 학교 바람 시장 도로 계획 예산 회의 결정 발표'.split(' ');
const FIRST = 'Dae-sung Sol Ji-won Mina Otto Greta Pablo Ines Jonas Freya'.split(' ');
const LAST = 'Oh Park Han Lindqvist Marlow Brandt Castell Quill Sorrel Vane Tarn Hollis'.split(' ');
const PAPERS = [
  'The Coast Courier',
  'Gull Island Gazette',
  'The Merrow Bay Mercury',
  '섬마을신문',
  'North Pier News',
];
const TAGS = ['harbour', 'budget', 'to check', 'ferry', '섬', 'follow-up'];

interface Invention {
  readonly pick: <Value>(values: readonly Value[]) => Value;
  readonly below: (limit: number) => number;
  readonly words: (count: number, isKorean: boolean) => string;
}

function createInvention(seed: number): Invention {
  const below = createRandom(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)]!;
  const vocabulary = Array.from({ length: 6000 }, () =>
    Array.from({ length: 1 + below(3) }, () => pick(SYLLABLES)).join(''),
  );
  // Few words are frequent, as in any text.
  const word = (isKorean: boolean): string =>
    isKorean
      ? pick(KOREAN) + pick(['은', '이', '을', '에서', ''])
      : vocabulary[Math.floor(vocabulary.length ** (below(1000) / 1000)) - 1]!;
  return {
    pick,
    below,
    words: (count, isKorean) => Array.from({ length: count }, () => word(isKorean)).join(' '),
  };
}

function inventAttribution(invention: Invention, id: number, text: string): Attribution {
  const { pick, below } = invention;
  const name = `${pick(LAST)} ${pick(FIRST)}`;
  const isNamed = below(8) > 0;
  const start = below(Math.max(1, text.length - 200));
  const words = text.slice(start, start + 90 + below(110));
  return {
    id: `a${id}`,
    type: below(6) === 0 ? 'indirect' : 'direct',
    segments: [{ start, end: start + words.length, text: words }],
    cue: { start: 0, end: 4, text: 'said' },
    speaker: {
      mention: null,
      name: isNamed ? name : null,
      entityId: isNamed ? name : null,
      role: isNamed ? pick(['harbour master', 'councillor', 'teacher', '']) : 'a town official (unnamed)',
    },
    confidence: below(10) === 0 ? 0.4 : 0.9,
  };
}

function inventArticle(invention: Invention, index: number, quotes: number): SavedArticle {
  const { pick, below, words } = invention;
  const isKorean = below(5) === 0;
  const id = `https://paper-${below(9)}.example/story/${index}`;
  const day = new Date(Date.UTC(2026, 9, 1) - index * 36_000_000);
  const text = words(isKorean ? 300 : 420, isKorean);
  const attributions = Array.from({ length: quotes }, (_, number) =>
    inventAttribution(invention, number, text),
  );
  const isChanged = below(20) === 0;
  return {
    id,
    article: {
      title: words(7, isKorean),
      authors: [`${pick(FIRST)} ${pick(LAST)}`],
      publication: isKorean ? PAPERS[3]! : pick(PAPERS),
      published: day.toISOString(),
      modified: null,
      language: isKorean ? 'ko' : 'en',
      url: id,
    },
    text,
    attributions,
    entities: [],
    fingerprint: '0123456789abcdef',
    lastFingerprint: isChanged ? 'fedcba9876543210' : '0123456789abcdef',
    saved: day.toISOString(),
    visited: day.toISOString(),
    tags: below(4) === 0 ? [pick(TAGS)] : [],
  };
}

function inventAnnotation(invention: Invention, article: SavedArticle, number: number): SavedAnnotation {
  const { pick, below, words } = invention;
  const start = below(Math.max(1, article.text.length - 300));
  const exact = article.text.slice(start, start + 60 + below(240));
  const created = new Date(Date.parse(article.saved) + number * 61_000).toISOString();
  const state = (['edited', 'lost', 'moved'] as const)[below(30)] ?? 'exact';
  const wording = state === 'edited' ? `${words(2, false)} ${exact.slice(20)}` : exact;
  const note = below(3) === 0 ? words(9, false) : '';
  return {
    id: `${article.id}#${number}`,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created,
    modified: created,
    body: bodyOf(note, below(2) === 0 ? [pick(TAGS)] : []),
    target: {
      source: article.id,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start, end: start + exact.length },
      ],
    },
    color: pick(HIGHLIGHT_COLORS),
    speaker: below(4) === 0 ? { name: `${pick(LAST)} ${pick(FIRST)}`, role: 'councillor' } : null,
    lastSeen: state === 'exact' ? null : { state, wording: state === 'lost' ? '' : wording, at: created },
  };
}

/** An invented library, the same every time: articles newest first, a fifth of them Korean. */
export function seedLibrary({ articles, highlightsPerArticle, quotesPerArticle }: SeedSize): SeededLibrary {
  const invention = createInvention(7);
  const saved = Array.from({ length: articles }, (_, index) =>
    inventArticle(invention, index, quotesPerArticle),
  );
  return {
    articles: saved,
    annotations: saved.flatMap(article =>
      Array.from({ length: highlightsPerArticle }, (_, number) =>
        inventAnnotation(invention, article, number),
      ),
    ),
  };
}
