import { normaliseText } from '../read-boxes';
import { elementsByTag, firstChildOf, nextSiblingOf, nodeTypeOf } from '../safe-dom';
import { textsIn } from './json-ld';
import type { PageHead } from '../page-facts';
import { lettersOf } from './letters-of';
import { firstMeta } from './meta-tags';
import { plainText } from './plain-text';

/** What is printed counts most; what the head says decides between several headings and corrects a cut or decorated one. */
const WEIGHTS = { printed: 3, stated: 1, social: 0.3, window: 0.8 } as const;
/** How much a candidate that holds all of another, set off, speaks for the other. */
const PART_SHARE = 0.85;
const TEXT = 3;
const MAX_PIECES = 40;
const MIN_LIKENESS = 0.3;
const MIN_LONE_HEADING = 16;
const SEPARATOR = /\s+[-–—|·»:]\s+|\s*[：ㅣ｜]\s*/gu;
const BAR = String.raw`\s*[|·»ㅣ｜]\s*|\s+[-–—/]\s*|-(?=[\p{Script=Hangul}\p{Script=Han}])`;
/** What sets off a rubric or a paper's name behind a title. */
const BEFORE_REST = new RegExp(String.raw`${BAR}|\s+(?=[[(【])`, 'gu');
/** What sets off a line above a title, where both are in one string. */
const AFTER_START = new RegExp(String.raw`${BAR}|[:：]\s*|[.!?…"”»]\s+|[\])】]\s*`, 'gu');

interface Candidate {
  readonly text: string;
  /** With a bar wherever an element begins or ends. */
  readonly parted?: string;
  readonly weight: number;
}

const squash = (text: string): string => lettersOf(text.normalize('NFKC'));
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of the longer text that both have. */
function likeness(a: string, b: string): number {
  const words = new Set(wordsOf(a));
  const others = new Set(wordsOf(b));
  const common = [...words].filter(word => others.has(word)).length;
  return common / Math.max(1, words.size, others.size);
}

/** The text of a heading with a bar wherever an element in it begins or ends. */
function partHeading(heading: Element): string {
  const pieces: string[] = [];
  const open: Node[] = [heading];
  while (open.length > 0 && pieces.length < MAX_PIECES) {
    const node = open.pop();
    if (node && nodeTypeOf(node) === TEXT) pieces.push((node as Text).data);
    const children: Node[] = [];
    for (let child = node && firstChildOf(node); child; child = nextSiblingOf(child)) children.unshift(child);
    open.push(...children);
  }
  return pieces.map(normaliseText).filter(Boolean).join(' | ');
}

function bestHeading(document: Document, stated: readonly string[]): Omit<Candidate, 'weight'> {
  const headings = Array.from(elementsByTag(document, 'h1'), element => ({
    element,
    text: normaliseText(element.textContent),
  })).filter(({ text }) => text !== '');
  const ranked = headings
    .map(heading => ({
      ...heading,
      like: Math.max(0, ...stated.map(other => likeness(heading.text, other))),
    }))
    .sort((a, b) => b.like - a.like);
  const best = ranked[0];
  if (!best) return { text: '' };
  const isLone = headings.length === 1 && best.text.length >= MIN_LONE_HEADING;
  if (best.like < MIN_LIKENESS && !isLone) return { text: '' };
  return { text: best.text, parted: partHeading(best.element) };
}

/** Leave out the paper's name before or behind the title. */
function cutPaper(text: string, papers: readonly string[]): string {
  const cuts = [...text.matchAll(SEPARATOR)];
  const isPaper = (part: string): boolean => papers.includes(squash(part));
  const last = cuts.at(-1);
  if (last && isPaper(text.slice(last.index + last[0].length))) return text.slice(0, last.index);
  const first = cuts[0];
  return first && isPaper(text.slice(0, first.index)) ? text.slice(first.index + first[0].length) : text;
}

/** The beginnings and ends of a title that are set off from the rest. */
function partsOf(text: string): string[] {
  return [
    ...Array.from(text.matchAll(BEFORE_REST), ({ index }) => text.slice(0, index)),
    ...Array.from(text.matchAll(AFTER_START), ({ 0: joint, index }) => text.slice(index + joint.length)),
  ].map(squash);
}

/** A candidate's own weight and that of all others that say the same, or the same and something beside it. */
function support(text: string, candidates: readonly Candidate[]): number {
  const own = squash(text);
  return candidates.reduce((sum, other) => {
    const key = squash(other.text);
    if (key === own) return sum + other.weight;
    const isPart = own.length * 2 > key.length && partsOf(other.parted ?? other.text).includes(own);
    return sum + (isPart ? other.weight * PART_SHARE : 0);
  }, 0);
}

/** Of the forms of one title the one with most words: the heading glues what its elements part ("DockReopens"). */
function bestForm(title: string, candidates: readonly Candidate[]): string {
  const key = squash(title);
  const count = (text: string): number => text.split(' ').length;
  return candidates
    .filter(({ text }) => squash(text) === key)
    .reduce((best, { text }) => (count(text) > count(best) ? text : best), title);
}

/** The title as the page prints it, checked against what its head says; empty when there is none. */
export function readTitle(document: Document, { tags, data, facts }: PageHead, paper: string): string {
  const stated = [firstMeta(tags, ['og:title']), textsIn(data['headline'])[0] ?? ''].map(plainText);
  const heading = bestHeading(document, [facts.title, ...stated].filter(Boolean));
  const papers = [paper, ...(tags.get('og:site_name') ?? []), ...(tags.get('application-name') ?? [])].map(
    squash,
  );
  const candidates: Candidate[] = [
    { ...heading, weight: WEIGHTS.printed },
    ...stated.map(text => ({ text, weight: WEIGHTS.stated })),
    { text: normaliseText(firstMeta(tags, ['twitter:title'])), weight: WEIGHTS.social },
    { text: facts.title, weight: WEIGHTS.window },
  ]
    .map(candidate => ({ ...candidate, text: cutPaper(candidate.text, papers) }))
    .filter(({ text }) => text !== '');
  const ranked = candidates.map(({ text }) => ({ text, score: support(text, candidates) }));
  const best = ranked.reduce((a, b) => (b.score > a.score ? b : a), { text: '', score: 0 }).text;
  return bestForm(best, candidates);
}
