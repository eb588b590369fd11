import type { Block, Box } from './box';
import { INLINE_TAGS, SKIPPED_TAGS } from './element-kinds';
import {
  attributeOf,
  firstChildOf,
  hasAttributeOf,
  hasAttributesOf,
  nextSiblingOf,
  nodeTypeOf,
  shadowRootOf,
  tagOf,
} from './safe-dom';

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

const ELEMENT = 1;
const TEXT = 3;
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const SPACES = /\s+/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const WORD = /\S/;
/** Lines shorter than this are not wrapped by hand. */
const MIN_WRAPPED = 60;
const LINE_END = /[.!?…。！？:：]["'”’»」』)\]]*$/;

const NAMING_ATTRIBUTES = ['id', 'role', 'itemprop'];
const CAMEL_HUMP = /([a-z])([A-Z])/g;
const NOT_A_WORD = /[^a-zA-Z\u00aa-\uffff]+/g;
const MAX_NAMES = 300;

/** "StoryBody__Share-bar2" becomes "story body share bar". */
function splitNames(raw: string): string {
  return raw.slice(0, MAX_NAMES).replace(CAMEL_HUMP, '$1 $2').replace(NOT_A_WORD, ' ').trim().toLowerCase();
}

/** What a page's outermost box inherits. */
const OUTSIDE = { depth: -1, isHidden: false, isLink: false, isShadow: false };

/** All boxes and blocks of a page, in document order. */
export interface PageBoxes {
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
}

/** White space collapsed and trimmed, invisible characters dropped. */
export function normaliseText(raw: string): string {
  return raw.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** Walks a page once, in document order, without recursion: pages may nest deeper than the call stack. */
class BoxReader implements PageBoxes {
  readonly boxes: Box[] = [];
  readonly blocks: Block[] = [];
  /** Hosts whose shadow tree is being read; their own children come after it. */
  private readonly hosts = new Set<Box>();
  private readonly names = new Map<string, string>();
  private nodes: Node[] = [];
  private text = '';
  private linkLength = 0;
  private breaks = 0;

  read(root: Element): PageBoxes {
    let parent: Draft<Box> | null = this.open(root, null);
    let node = this.firstInside(parent);
    while (parent) {
      if (node) {
        const opened: Draft<Box> | null = this.visit(node, parent);
        node = opened ? this.firstInside(opened) : nextSiblingOf(node);
        parent = opened ?? parent;
      } else if (this.hosts.delete(parent)) {
        node = firstChildOf(parent.element);
      } else {
        this.close(parent);
        node = parent.parent && nextSiblingOf(parent.element);
        parent = parent.parent;
      }
    }
    return this;
  }

  private firstInside(box: Box): Node | null {
    const shadow = shadowRootOf(box.element);
    if (!shadow) return firstChildOf(box.element);
    this.hosts.add(box);
    return shadow.firstChild;
  }

  /** The box of an element whose inside is to be visited next; `null` when there is nothing to visit. */
  private visit(node: Node, parent: Box): Draft<Box> | null {
    const type = nodeTypeOf(node);
    if (type === TEXT) this.addText(node as Text, parent);
    if (type !== ELEMENT) return null;
    const element = node as Element;
    if (tagOf(element) === 'BR') {
      this.addBreak(element, parent);
      return null;
    }
    const box = this.open(element, parent);
    if (!SKIPPED_TAGS.has(box.tag)) return box;
    this.close(box);
    return null;
  }

  private open(element: Element, parent: Box | null): Draft<Box> {
    const tag = tagOf(element);
    const isInline = isInlineBox(tag, parent);
    if (!isInline && parent) this.endBlock(parent);
    const outer = parent ?? OUTSIDE;
    const hasAttributes = hasAttributesOf(element);
    const box: Draft<Box> = {
      element,
      tag,
      names: hasAttributes ? this.readNames(element) : '',
      parent,
      index: this.boxes.length,
      end: 0,
      depth: outer.depth + 1,
      isHidden: outer.isHidden || (hasAttributes && isHiding(element)),
      isLink: outer.isLink || tag === 'A',
      isShadow: outer.isShadow || (parent !== null && this.hosts.has(parent)),
      isInline,
      firstBlock: this.blocks.length,
      endBlock: 0,
    };
    this.boxes.push(box);
    return box;
  }

  /** Pages repeat the same few hundred attribute values: each is split into words once. */
  private readNames(element: Element): string {
    let raw = attributeOf(element, 'class');
    for (const name of NAMING_ATTRIBUTES) {
      const value = attributeOf(element, name);
      if (value !== '') raw += ` ${value}`;
    }
    if (raw === '') return raw;
    let names = this.names.get(raw);
    if (names === undefined) this.names.set(raw, (names = splitNames(raw)));
    return names;
  }

  private close(box: Draft<Box>): void {
    if (!box.isInline) this.endBlock(box);
    box.end = this.boxes.length;
    box.endBlock = this.blocks.length;
  }

  private addText(node: Text, parent: Box): void {
    const data = node.data;
    if (data === '') return;
    if (WORD.test(data)) {
      this.breaks = 0;
      if (parent.isLink) this.linkLength += data.trim().length;
    }
    this.nodes.push(node);
    this.text += data;
  }

  private addBreak(element: Element, parent: Box): void {
    this.breaks += 1;
    if (this.breaks > 1 || (parent.tag !== 'P' && isWholeLine(this.text))) {
      this.endBlock(parent);
      return;
    }
    this.nodes.push(element);
    this.text += '\n';
  }

  private endBlock(parent: Box): void {
    const text = normaliseText(this.text);
    if (text !== '') {
      const box = blockBoxOf(parent);
      this.blocks.push({
        index: this.blocks.length,
        box,
        text,
        nodes: this.nodes,
        linkLength: Math.min(this.linkLength, text.length),
      });
    }
    this.nodes = [];
    this.text = '';
    this.linkLength = 0;
    this.breaks = 0;
  }
}

/** Custom elements are inline by default, yet most are built as blocks: they are inline only inside a paragraph. */
function isInlineBox(tag: string, parent: Box | null): boolean {
  return INLINE_TAGS.has(tag) || (tag.includes('-') && parent?.tag === 'P');
}

/** A line that stands by itself: the end of a sentence, or too short to have been wrapped. */
function isWholeLine(text: string): boolean {
  const line = text.trim();
  return line !== '' && (line.length < MIN_WRAPPED || LINE_END.test(line.slice(-3)));
}

function blockBoxOf(box: Box): Box {
  let candidate = box;
  while (candidate.isInline && candidate.parent) candidate = candidate.parent;
  return candidate;
}

function isHiding(element: Element): boolean {
  return hasAttributeOf(element, 'hidden') || HIDING_STYLE.test(attributeOf(element, 'style'));
}

/** Read all boxes and blocks inside `root`, its open shadow trees included. One pass, no styles, no layout. */
export function readBoxes(root: Element): PageBoxes {
  return new BoxReader().read(root);
}
