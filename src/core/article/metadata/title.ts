import { normaliseText } from '../read-boxes';
import { elementsByTag } from '../safe-dom';
import { textsIn } from './json-ld';
import type { PageHead } from '../page-facts';
import { firstMeta } from './meta-tags';

/** What is printed counts most; what the head says decides between several headings and corrects a cut or decorated one. */
const WEIGHTS = { printed: 3, stated: 1, social: 0.3, window: 0.8 } as const;
/** How much a candidate that holds all of another speaks for the other. */
const PART_SHARE = 0.8;
const MIN_LIKENESS = 0.3;
const MIN_LONE_HEADING = 20;
const SEPARATOR = /\s+[-–—|·»:]\s+/u;

interface Candidate {
  readonly text: string;
  readonly weight: number;
}

const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of the longer text that both have. */
function likeness(a: string, b: string): number {
  const words = new Set(wordsOf(a));
  const others = new Set(wordsOf(b));
  const common = [...words].filter(word => others.has(word)).length;
  return common / Math.max(1, words.size, others.size);
}

function bestHeading(document: Document, stated: readonly string[]): string {
  const headings = Array.from(elementsByTag(document, 'h1'), ({ textContent }) =>
    normaliseText(textContent),
  ).filter(Boolean);
  const ranked = headings
    .map(text => ({ text, like: Math.max(0, ...stated.map(other => likeness(text, other))) }))
    .sort((a, b) => b.like - a.like);
  const best = ranked[0];
  if (!best) return '';
  const isLone = headings.length === 1 && best.text.length >= MIN_LONE_HEADING;
  return best.like >= MIN_LIKENESS || isLone ? best.text : '';
}

/** Leave out the paper's name before or behind the title. */
function cutPaper(text: string, papers: readonly string[]): string {
  const parts = text.split(SEPARATOR);
  const isPaper = (part: string | undefined): boolean => papers.includes(squash(part ?? ''));
  if (parts.length < 2) return text;
  if (isPaper(parts.at(-1)))
    return text.slice(0, text.length - (parts.at(-1)?.length ?? 0)).replace(/\s+[-–—|·»:]\s+$/u, '');
  return isPaper(parts[0]) ? text.slice(parts[0]?.length).replace(/^\s+[-–—|·»:]\s+/u, '') : text;
}

/** A candidate's own weight and that of all others that say the same. */
function support(text: string, candidates: readonly Candidate[]): number {
  const own = squash(text);
  return candidates.reduce((sum, other) => {
    const key = squash(other.text);
    if (key === own) return sum + other.weight;
    const isPart = own.length * 2 > key.length && key.includes(own);
    return sum + (isPart ? other.weight * PART_SHARE : 0);
  }, 0);
}

/** The title as the page prints it, checked against what its head says; empty when there is none. */
export function readTitle(document: Document, { tags, data, facts }: PageHead, paper: string): string {
  const stated = [firstMeta(tags, ['og:title']), textsIn(data['headline'])[0] ?? ''].map(normaliseText);
  const heading = bestHeading(document, [facts.title, ...stated].filter(Boolean));
  const papers = [paper, ...(tags.get('og:site_name') ?? []), ...(tags.get('application-name') ?? [])].map(
    squash,
  );
  const candidates: Candidate[] = [
    { text: heading, weight: WEIGHTS.printed },
    ...stated.map(text => ({ text, weight: WEIGHTS.stated })),
    { text: normaliseText(firstMeta(tags, ['twitter:title'])), weight: WEIGHTS.social },
    { text: facts.title, weight: WEIGHTS.window },
  ]
    .map(({ text, weight }) => ({ text: cutPaper(text, papers), weight }))
    .filter(({ text }) => text !== '');
  const ranked = candidates.map(({ text }) => ({ text, score: support(text, candidates) }));
  return ranked.reduce((a, b) => (b.score > a.score ? b : a), { text: '', score: 0 }).text;
}
