import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

import type { RuleId } from '../../src/core/cleanup/rule';

const PAGES = join(import.meta.dirname, '../pages');

/** One thing that the rules that are on by default must hide. */
export interface ExpectedRemoval {
  readonly ruleId: RuleId;
  /** What the element says, as `wordsOf` gives it. */
  readonly text: string;
}

/** What a careful reader finds out about the page. Of a page that is no article only the first two are known. */
export interface ExpectedArticle {
  readonly url: string;
  readonly isArticle: boolean;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publication: string;
  readonly published: string | null;
  readonly language: string;
  readonly firstWords: string;
  readonly lastWords: string;
  /** What the article's text must hold besides its ends. */
  readonly present?: readonly string[];
  /** What must not be in the article's text. */
  readonly absent: readonly string[];
}

/** One statement that must be listed. */
export interface ExpectedQuote {
  /** The full name; of an unnamed source words of its description. */
  readonly speaker: string;
  readonly unnamed?: boolean;
  /** How the statement begins, without its opening mark. */
  readonly words: string;
  /** How its second part begins, where the reporting words break it. */
  readonly rest?: string;
}

/** Full names that must be listed. */
export interface ExpectedEntities {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
}

interface Expected {
  readonly cleanup: readonly ExpectedRemoval[];
  readonly article: ExpectedArticle;
  readonly quotes: readonly ExpectedQuote[];
  readonly entities: ExpectedEntities;
}

function filesOf(name: string): string[] {
  return readdirSync(join(PAGES, name));
}

/** Every page; with a concern, only those with an expected file for it. */
export function pageNames(concern?: keyof Expected): string[] {
  const names = readdirSync(PAGES).sort();
  return concern ? names.filter(name => filesOf(name).includes(`${concern}.json`)) : names;
}

/** What was written by hand for the page. A missing file is an error. */
export function loadExpected<Concern extends keyof Expected>(
  name: string,
  concern: Concern,
): Expected[Concern] {
  return JSON.parse(readFileSync(join(PAGES, name, `${concern}.json`), 'utf8')) as Expected[Concern];
}

/** The page as a browser would have it under its own address, its scripts not run. */
export function loadPage(name: string): Document {
  const html = readFileSync(join(PAGES, name, 'source.html'), 'utf8');
  return new JSDOM(html, { url: loadExpected(name, 'article').url }).window.document;
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What an element says: its text, white space collapsed; of icons, their labels. */
export function wordsOf(element: Element): string {
  const labelled = [element, ...element.querySelectorAll('[aria-label]')];
  return (
    collapse(element.textContent) ||
    collapse(labelled.map(part => part.getAttribute('aria-label') ?? '').join(' '))
  );
}

/** What a reader can see or use inside an element: its words, pictures, frames, links and controls. */
export function partsOf(element: Element): Node[] {
  const isSeen = (node: Node): boolean =>
    node.nodeType === node.TEXT_NODE
      ? collapse(node.textContent ?? '') !== ''
      : (node as Element).matches('img, video, iframe, svg, input, button, a, select, textarea');
  const filter = (node: Node): number =>
    node.nodeType !== node.TEXT_NODE && (node as Element).matches('script, style, template, noscript')
      ? 2
      : 1;
  const walker = element.ownerDocument.createTreeWalker(element, 5, filter);
  const parts = isSeen(element) ? [element as Node] : [];
  while (walker.nextNode()) if (isSeen(walker.currentNode)) parts.push(walker.currentNode);
  return parts;
}
