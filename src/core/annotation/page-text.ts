/** Nothing of these is text that a reader sees (lower case: inside SVG). */
const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA OPTION IFRAME OBJECT TITLE HEAD script style title desc metadata'.split(
    ' ',
  ),
);
/** Elements that begin and end a line of their own, whatever the style sheet says. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI LEGEND MAIN MENU NAV OL P PRE SECTION SELECT SUMMARY TABLE ' +
    'TBODY TD TFOOT TH THEAD TR UL BR'
  ).split(' '),
);
/** Parts of a page that stand beside its main text. */
const ASIDES = new Set('ASIDE NAV FOOTER FORM DIALOG'.split(' '));
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** The text nodes under `body` in document order, and what of them is visible. */
export interface PageText {
  /** `body.textContent`: the coordinate system of every offset. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Offset of each node's first unit. */
  readonly starts: Uint32Array;
  /** 1 for each node whose text a reader can see. */
  readonly isVisible: Uint8Array;
  /** 1 for each node that does not stand on the line of the visible node before it. */
  readonly isNewBlock: Uint8Array;
  /** What kind of block each node is in: its tag, after `aside ` when it stands beside the main text. */
  readonly containers: readonly string[];
}

/** Walks without recursion: a hostile page may be nested as deep as it likes. */
class PageWalk {
  readonly nodes: Text[] = [];
  readonly visible: number[] = [];
  readonly newBlock: number[] = [];
  readonly containers: string[] = [];
  readonly #open: string[] = [];
  #asideDepth = 0;
  #unseenDepth = 0;
  #isNewBlock = 1;

  run(root: Node): void {
    let node = root.firstChild;
    while (node) node = this.#enter(node) ?? this.#nextAfter(node, root);
  }

  /** The node behind `node` and all it holds; `null` at the end of `root`. */
  #nextAfter(node: Node, root: Node): ChildNode | null {
    let at: Node | null = node;
    while (at && at !== root && !at.nextSibling) {
      at = at.parentNode;
      if (at && at !== root) this.#leave(at);
    }
    return at && at !== root ? at.nextSibling : null;
  }

  #enter(node: Node): ChildNode | null {
    const type = node.nodeType;
    if (type === TEXT || type === CDATA) this.#addText(node as Text);
    if (type !== ELEMENT) return null;
    const name = node.nodeName;
    if (BLOCKS.has(name)) this.#isNewBlock = 1;
    const child = node.firstChild;
    if (!child) return null;
    if (UNSEEN.has(name)) this.#unseenDepth += 1;
    if (ASIDES.has(name)) this.#asideDepth += 1;
    if (BLOCKS.has(name)) this.#open.push(this.#asideDepth > 0 ? `aside ${name}` : name);
    return child;
  }

  #leave(node: Node): void {
    const name = node.nodeName;
    if (UNSEEN.has(name)) this.#unseenDepth -= 1;
    if (ASIDES.has(name)) this.#asideDepth -= 1;
    if (!BLOCKS.has(name)) return;
    this.#isNewBlock = 1;
    this.#open.pop();
  }

  #addText(node: Text): void {
    const isVisible = this.#unseenDepth === 0;
    this.nodes.push(node);
    this.visible.push(isVisible ? 1 : 0);
    this.newBlock.push(this.#isNewBlock);
    this.containers.push(this.#open.at(-1) ?? 'BODY');
    if (isVisible) this.#isNewBlock = 0;
  }
}

/** Read the text of `body`. Linear in its nodes and characters. */
export function readPageText(body: Element): PageText {
  const walk = new PageWalk();
  walk.run(body);
  const starts = new Uint32Array(walk.nodes.length);
  const parts: string[] = [];
  let at = 0;
  walk.nodes.forEach((node, index) => {
    const { data } = node;
    starts[index] = at;
    parts.push(data);
    at += data.length;
  });
  return {
    text: parts.join(''),
    nodes: walk.nodes,
    starts,
    isVisible: Uint8Array.from(walk.visible),
    isNewBlock: Uint8Array.from(walk.newBlock),
    containers: walk.containers,
  };
}
