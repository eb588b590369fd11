/** What is wrong with a template, and where; lines and columns are counted from 1. */
export interface TemplateProblem {
  readonly reason:
    'unknown-name' | 'not-a-list' | 'not-a-value' | 'unclosed' | 'unopened' | 'no-name' | 'lone-brace';
  /** The name or the word it is about. */
  readonly word: string;
  readonly line: number;
  readonly column: number;
}

/** A part of a template. */
export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string }
  | {
      readonly kind: 'if';
      readonly name: string;
      readonly then: TemplateNode[];
      readonly otherwise: TemplateNode[];
    }
  | { readonly kind: 'each'; readonly name: string; readonly body: TemplateNode[] };

/** The names a template may use: those that hold words, and by name those that hold a list, with the names inside. */
export interface TemplateNames {
  readonly values: ReadonlySet<string>;
  readonly lists: ReadonlyMap<string, TemplateNames>;
}

export type ParsedTemplate =
  | { readonly nodes: readonly TemplateNode[]; readonly problem: null }
  | { readonly nodes: null; readonly problem: TemplateProblem };

/** Text, a doubled brace that stands for itself, or a tag. */
const PART = /\{\{|\}\}|\{([^{}]*)\}|[^{}]+|[{}]/g;

/** Words that are followed by a name. */
const BLOCKS: ReadonlySet<string> = new Set(['if', 'each']);

class TemplateError extends Error {
  readonly problem: Pick<TemplateProblem, 'reason' | 'word'>;

  constructor(reason: TemplateProblem['reason'], word: string) {
    super(`${reason}: ${word}`);
    this.problem = { reason, word };
  }
}

interface Block {
  readonly word: string;
  /** Where the next node goes. */
  nodes: TemplateNode[];
  /** Names that may be used inside. */
  readonly names: TemplateNames;
  readonly otherwise: TemplateNode[] | null;
  readonly at: number;
}

class TemplateParser {
  readonly nodes: TemplateNode[] = [];
  readonly #blocks: Block[];

  constructor(names: TemplateNames) {
    this.#blocks = [{ word: '', nodes: this.nodes, names, otherwise: null, at: 0 }];
  }

  get #top(): Block {
    return this.#blocks.at(-1) ?? { word: '', nodes: this.nodes, names: NO_NAMES, otherwise: null, at: 0 };
  }

  /** The innermost block that is still open. */
  get open(): Block | null {
    return this.#blocks.length > 1 ? this.#top : null;
  }

  text(text: string): void {
    this.#top.nodes.push({ kind: 'text', text });
  }

  tag(words: string, at: number): void {
    const [word = '', name = '', ...more] = words.trim().split(/\s+/);
    const isNamed = BLOCKS.has(word);
    if (more.length > 0 || (name !== '' && !isNamed)) throw new TemplateError('unknown-name', words.trim());
    if (word === 'if') this.#openIf(name, at);
    else if (word === 'each') this.#openEach(name, at);
    else if (word === 'else') this.#otherwise();
    else if (word === 'end') this.#close();
    else this.#value(word);
  }

  #value(name: string): void {
    const { values, lists } = this.#top.names;
    if (name === '') throw new TemplateError('no-name', '{}');
    if (lists.has(name)) throw new TemplateError('not-a-value', name);
    if (!values.has(name)) throw new TemplateError('unknown-name', name);
    this.#top.nodes.push({ kind: 'value', name });
  }

  #openIf(name: string, at: number): void {
    const { names } = this.#top;
    if (name === '') throw new TemplateError('no-name', 'if');
    if (!names.values.has(name) && !names.lists.has(name)) throw new TemplateError('unknown-name', name);
    const node = { kind: 'if', name, then: [], otherwise: [] } as const satisfies TemplateNode;
    const then: TemplateNode[] = node.then;
    this.#top.nodes.push(node);
    this.#blocks.push({ word: 'if', nodes: then, names, otherwise: node.otherwise, at });
  }

  #openEach(name: string, at: number): void {
    const { names } = this.#top;
    const inside = names.lists.get(name);
    if (name === '') throw new TemplateError('no-name', 'each');
    if (!inside) throw new TemplateError(names.values.has(name) ? 'not-a-list' : 'unknown-name', name);
    const body: TemplateNode[] = [];
    this.#top.nodes.push({ kind: 'each', name, body });
    const values = new Set([...names.values, ...inside.values]);
    this.#blocks.push({
      word: 'each',
      nodes: body,
      names: { values, lists: inside.lists },
      otherwise: null,
      at,
    });
  }

  #otherwise(): void {
    const { otherwise } = this.#top;
    if (!otherwise) throw new TemplateError('unopened', 'else');
    this.#blocks.push({ ...this.#top, nodes: otherwise, otherwise: null });
    this.#blocks.splice(-2, 1);
  }

  #close(): void {
    if (!this.open) throw new TemplateError('unopened', 'end');
    this.#blocks.pop();
  }
}

const NO_NAMES: TemplateNames = { values: new Set(), lists: new Map() };

function problemAt(
  template: string,
  at: number,
  problem: Pick<TemplateProblem, 'reason' | 'word'>,
): ParsedTemplate {
  const before = template.slice(0, at).split('\n');
  return {
    nodes: null,
    problem: { ...problem, line: before.length, column: (before.at(-1) ?? '').length + 1 },
  };
}

/**
 * A template is text with tags: `{name}` is a value, `{if name}…{else}…{end}` asks whether there is one,
 * `{each name}…{end}` goes through a list; `{{` and `}}` are braces. The first mistake is the answer. Linear in the
 * length of the template.
 */
export function parseTemplate(template: string, names: TemplateNames): ParsedTemplate {
  const parser = new TemplateParser(names);
  for (const { 0: part, 1: tag, index } of template.matchAll(PART)) {
    try {
      if (tag !== undefined) parser.tag(tag, index);
      else if (part === '{' || part === '}') throw new TemplateError('lone-brace', part);
      else parser.text(part === '{{' || part === '}}' ? part.charAt(0) : part);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      return problemAt(template, index, error.problem);
    }
  }
  const { open } = parser;
  if (open) return problemAt(template, open.at, { reason: 'unclosed', word: open.word });
  return { nodes: parser.nodes, problem: null };
}
