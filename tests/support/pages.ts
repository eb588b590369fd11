import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

import {
  attributeOf,
  findElements,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  tagOf,
} from '../../src/core/article/safe-dom';
import type { RuleId } from '../../src/core/cleanup/rule';

const PAGES = join(import.meta.dirname, '../pages');

/** One thing that the rules that are on by default must hide. */
export interface ExpectedRemoval {
  readonly ruleId: RuleId;
  /** What the element says, as `wordsOf` gives it. */
  readonly text: string;
  /** Hiding it is right, leaving it too. */
  readonly mayStay?: boolean;
}

/** What a careful reader finds out about the page. Of a page that is no article only the first two are known. */
export interface ExpectedArticle {
  readonly url: string;
  readonly isArticle: boolean;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publication: string;
  readonly published: string;
  readonly language: string;
  /** Stands above the text; a reader may count it in or not. */
  readonly standfirst?: string;
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
  /** What the rules that are off by default hide as well, once they are on. */
  readonly 'cleanup-on-request': readonly ExpectedRemoval[];
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

const CONTROLS = new Set('IMG VIDEO IFRAME SVG INPUT BUTTON A SELECT TEXTAREA'.split(' '));
const UNSEEN = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT'.split(' '));

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;

/** A node and everything in it, scripts and styles left out. */
function nodesIn(node: Node): Node[] {
  if (isElement(node) && UNSEEN.has(tagOf(node))) return [];
  const found = [node];
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) found.push(...nodesIn(child));
  return found;
}

/** What an element says: its text, white space collapsed; of icons, their labels. */
export function wordsOf(element: Element): string {
  const nodes = nodesIn(element);
  const text = collapse(nodes.map(node => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')).join(''));
  return (
    text || collapse(nodes.map(node => (isElement(node) ? attributeOf(node, 'aria-label') : '')).join(' '))
  );
}

/** Every element of the page's body, in document order. */
export function elementsOf(page: Document): Element[] {
  return Array.from(findElements(page, 'body *'));
}

function isSeen(node: Node): boolean {
  if (isElement(node))
    return CONTROLS.has(tagOf(node).toUpperCase()) && attributeOf(node, 'type') !== 'hidden';
  return node.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '');
}

/** What a reader can read or use inside an element: its words, pictures, frames, links and controls. */
export function partsOf(node: Node): Node[] {
  return nodesIn(node).filter(isSeen);
}

/** Whether the page itself keeps an element out of sight until it is asked for. */
export function isOutOfSight(element: Element): boolean {
  return (
    element.closest('[hidden], [aria-hidden=true], [style*="display:none"], [style*="display: none"]') !==
    null
  );
}
