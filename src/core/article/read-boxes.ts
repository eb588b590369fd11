import type { Block, Box } from './box';
import { INLINE_TAGS, SKIPPED_TAGS } from './element-kinds';
import { attributeOf, firstChildOf, hasAttributeOf, nextSiblingOf, tagOf } from './safe-dom';

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

const TEXT = 3;
const COMMENT = 8;
const FORM = 'FORM';
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const ODD_SPACE = /\s\s|[^\S ]|[\u00ad\u200b\u2060\ufeff]/;
const SPACES = /\s+/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const WORD = /\S/;
/** Lines shorter than this are not wrapped by hand. */
const MIN_WRAPPED = 60;
const LINE_END = /[.!?…。！？:：]["'”’»」』)\]]*$/;

/** Elements that carry a role or an item property which says more than their name does. */
const ROLE_TAGS: ReadonlySet<string> = new Set(
  'DIV SECTION ARTICLE MAIN ASIDE SPAN P HEADER FOOTER NAV TIME UL FORM H1'.split(' '),
);
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
  const text = raw.trim();
  if (text === '' || !ODD_SPACE.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
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
    let parent: Draft<Box> | null = this.open(root, tagOf(root), null);
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
        node = parent.parent && siblingOf(parent);
        parent = parent.parent;
      }
    }
    return this;
  }

  private firstInside(box: Box): Node | null {
    const { element, tag } = box;
    // Only forms can be clobbered; every other element is asked directly, which is much cheaper.
    if (tag === FORM) return firstChildOf(element);
    const shadow = element.shadowRoot;
    if (!shadow) return element.firstChild;
    this.hosts.add(box);
    return shadow.firstChild;
  }

  /** The box of an element whose inside is to be visited next; `null` when there is nothing to visit. */
  private visit(node: Node, parent: Box): Draft<Box> | null {
    const type: unknown = node.nodeType;
    if (type === TEXT) this.addText(node as Text, parent);
    if (type === TEXT || type === COMMENT) return null;
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'BR') {
      this.addBreak(element, parent);
      return null;
    }
    const box = this.open(element, tag, parent);
    if (!SKIPPED_TAGS.has(tag)) return box;
    this.close(box);
    return null;
  }

  private open(element: Element, tag: string, parent: Box | null): Draft<Box> {
    const isInline = isInlineBox(tag, parent);
    if (!isInline && parent) this.endBlock(parent);
    const outer = parent ?? OUTSIDE;
    const box: Draft<Box> = {
      element,
      tag,
      names: this.readNames(element, tag),
      parent,
      index: this.boxes.length,
      end: 0,
      depth: outer.depth + 1,
      isHidden: outer.isHidden || isHiding(element, tag),
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
  private readNames(element: Element, tag: string): string {
    if (tag !== FORM && !element.hasAttributes()) return '';
    const read = (name: string): string | null =>
      tag === FORM ? attributeOf(element, name) : element.getAttribute(name);
    let raw = `${read('class') ?? ''} ${read('id') ?? ''}`;
    if (ROLE_TAGS.has(tag)) raw += ` ${read('role') ?? ''} ${read('itemprop') ?? ''}`;
    raw = raw.trim();
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

function isHiding(element: Element, tag: string): boolean {
  if (tag === FORM)
    return hasAttributeOf(element, 'hidden') || HIDING_STYLE.test(attributeOf(element, 'style'));
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style);
}

function siblingOf({ element, tag }: Box): Node | null {
  return tag === FORM ? nextSiblingOf(element) : element.nextSibling;
}

/** Read all boxes and blocks inside `root`, its open shadow trees included. One pass, no styles, no layout. */
export function readBoxes(root: Element): PageBoxes {
  return new BoxReader().read(root);
}
