import type { Block, Box } from './box';
import { INLINE_TAGS, SKIPPED_TAGS } from './element-kinds';
import { attributeOf, firstChildOf, hasAttributeOf, nextSiblingOf, tagOf } from './safe-dom';

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

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

const MENU_LINKS = 12;

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

/** What is to be known of an element by its name, one bit each. */
const INLINE = 1;
const SKIPPED = 2;
/** Never holds anything. */
const EMPTY = 4;
const CUSTOM = 8;
const EMPTY_TAGS: ReadonlySet<string> = new Set(
  'AREA COL EMBED HR IMG INPUT PARAM SOURCE TRACK WBR'.split(' '),
);

const isCustom = (tag: string): boolean => tag.includes('-');

function kindOf(tag: string): number {
  return (
    (INLINE_TAGS.has(tag) ? INLINE : 0) |
    (SKIPPED_TAGS.has(tag) ? SKIPPED : 0) |
    (EMPTY_TAGS.has(tag) ? EMPTY : 0) |
    (isCustom(tag) ? CUSTOM : 0)
  );
}

/** Elements of which more than the class name has to be read. Most have nothing else, and every question costs. */
const MARKED = '[id],[role],[itemprop],[hidden],[style*="none" i],[style*="hidden" i]';

/** Walks a page once, in document order, without recursion: pages may nest deeper than the call stack. */
class BoxReader implements PageBoxes {
  readonly boxes: Box[] = [];
  readonly blocks: Block[] = [];
  /** Hosts whose shadow tree is being read; their own children come after it. */
  private readonly hosts = new Set<Box>();
  private readonly marked = new Set<Element>();
  private readonly names = new Map<string, string>();
  private readonly kinds = new Map<string, number>();
  private nodes: Node[] = [];
  private text = '';
  private linkLength = 0;
  private breaks = 0;

  read(root: Element): PageBoxes {
    this.marked.add(root);
    const marked = root.querySelectorAll(MARKED);
    for (let index = marked.length - 1; index >= 0; index -= 1) this.marked.add(marked[index] ?? root);
    let parent: Draft<Box> | null = this.open(root, tagOf(root), null);
    let node = firstChildOf(root);
    while (parent) {
      if (node) {
        const opened: Draft<Box> | null = this.visit(node, parent);
        // A form, which alone can be clobbered, is always opened.
        node = opened ? this.firstInside(opened) : node.nextSibling;
        parent = opened ?? parent;
      } else if (this.hosts.size > 0 && this.hosts.delete(parent)) {
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
    if (tag === FORM) return firstChildOf(element);
    const first = element.firstChild;
    // What stands beside a shadow tree is not shown, so the hosts among the elements known by name have nothing inside.
    if (first && !isCustom(tag)) return first;
    const shadow = element.shadowRoot;
    if (!shadow) return first;
    this.hosts.add(box);
    return shadow.firstChild;
  }

  /** The box of an element whose inside is to be visited next; `null` when there is nothing to visit. */
  private visit(node: Node, parent: Box): Draft<Box> | null {
    // One question tells what kind of node it is and its name.
    const name: unknown = node.nodeName;
    if (name === '#text') {
      this.addText(node as Text, parent);
      return null;
    }
    if (name === '#comment') return null;
    const tag = typeof name === 'string' ? name : FORM;
    if (tag === 'BR') {
      this.addBreak(node as Element, parent);
      return null;
    }
    const box = this.open(node as Element, tag, parent);
    if ((this.kindOf(tag) & (SKIPPED | EMPTY)) === 0 && !isSiteMenu(box)) return box;
    this.close(box);
    return null;
  }

  private kindOf(tag: string): number {
    let kind = this.kinds.get(tag);
    if (kind === undefined) this.kinds.set(tag, (kind = kindOf(tag)));
    return kind;
  }

  private open(element: Element, tag: string, parent: Box | null): Draft<Box> {
    const isInline = this.isInline(tag, parent);
    if (!isInline && parent) this.endBlock(parent);
    const outer = parent ?? OUTSIDE;
    const isShadow = this.hosts.size > 0 && this.isInShadow(parent);
    // The page's query does not reach into shadow trees.
    const isMarked = isShadow || this.marked.has(element);
    const box: Draft<Box> = {
      element,
      tag,
      names: this.readNames(element, tag, isMarked),
      parent,
      index: this.boxes.length,
      end: 0,
      depth: outer.depth + 1,
      isHidden: outer.isHidden || (isMarked && isHiding(element, tag)),
      isLink: outer.isLink || tag === 'A',
      isShadow,
      isInline,
      firstBlock: this.blocks.length,
      endBlock: 0,
    };
    this.boxes.push(box);
    return box;
  }

  /** Custom elements are inline by default, yet most are built as blocks: they are inline only inside a paragraph. */
  private isInline(tag: string, parent: Box | null): boolean {
    const kind = this.kindOf(tag);
    return (kind & INLINE) !== 0 || ((kind & CUSTOM) !== 0 && parent?.tag === 'P');
  }

  private isInShadow(parent: Box | null): boolean {
    return parent !== null && (parent.isShadow || this.hosts.has(parent));
  }

  /** Pages repeat the same few hundred attribute values: each is split into words once. */
  private readNames(element: Element, tag: string, isMarked: boolean): string {
    let raw = valueOf(element, tag, 'class');
    if (isMarked) {
      raw += ` ${valueOf(element, tag, 'id')}`;
      if (ROLE_TAGS.has(tag)) raw += ` ${valueOf(element, tag, 'role')} ${valueOf(element, tag, 'itemprop')}`;
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

/**
 * The menus of a site are a quarter of all elements of a page, and neither its article nor what stands around the article.
 * Bars of buttons may be `<nav>` as well: they have few links.
 */
function isSiteMenu({ tag, element }: Box): boolean {
  return tag === 'NAV' && element.getElementsByTagName('a').length >= MENU_LINKS;
}

/** Only forms can be clobbered; every other element is asked directly, which is much cheaper. */
function valueOf(element: Element, tag: string, name: string): string {
  return tag === FORM ? attributeOf(element, name) : (element.getAttribute(name) ?? '');
}

function isHiding(element: Element, tag: string): boolean {
  const isHidden = tag === FORM ? hasAttributeOf(element, 'hidden') : element.hasAttribute('hidden');
  return isHidden || HIDING_STYLE.test(valueOf(element, tag, 'style'));
}

function siblingOf({ element, tag }: Box): Node | null {
  return tag === FORM ? nextSiblingOf(element) : element.nextSibling;
}

/** Read all boxes and blocks inside `root`, its open shadow trees included. One pass, no styles, no layout. */
export function readBoxes(root: Element): PageBoxes {
  return new BoxReader().read(root);
}
