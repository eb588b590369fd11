import { parsers } from 'prettier/plugins/markdown';

/** A node of the tree that Prettier's parser (remark) makes of Markdown: mdast, and kinds of its own. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly MarkdownNode[];
}

/** What CommonMark, GFM, front matter, wikilinks, mathematics and templates make of a file. */
export function parseMarkdown(file: string): MarkdownNode {
  // The parser asks for none of the options that its type wants.
  return parsers.markdown.parse(file, {} as never) as MarkdownNode;
}

/** The node and all inside it, in the order of the file. */
export function nodesOf(node: MarkdownNode): MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

/** What a reader sees of a node. */
export function textOf(node: MarkdownNode): string {
  if (node.type === 'wikiLink') return `[[${node.value ?? ''}]]`;
  return (node.value ?? '') + (node.children ?? []).map(textOf).join('');
}

/** The lines of a text without empty ones, runs of blanks made one: what rendering Markdown leaves of a text. */
export function renderedLines(text: string): string[] {
  return text
    .replace(/[\p{Cs}\0]/gu, '\uFFFD')
    .split(/\r\n|\r|\n/)
    .map(line => line.replace(/[ \t]+/g, ' ').replace(/^ | $/g, ''))
    .filter(line => line !== '');
}

/** The paragraphs of each block quote of a file, as they are rendered. */
export function quotesOf(root: MarkdownNode): string[][] {
  return nodesOf(root)
    .filter(({ type }) => type === 'blockquote')
    .map(({ children = [] }) => children.map(child => renderedLines(textOf(child)).join(' ')));
}
