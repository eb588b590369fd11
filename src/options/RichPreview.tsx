import { h, type ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';

/** What copied rich text is made of, and what the preview shows it as. */
const TAGS: Readonly<Record<string, string>> = {
  P: 'p',
  BR: 'br',
  BLOCKQUOTE: 'blockquote',
  FOOTER: 'div',
  CITE: 'cite',
  PRE: 'pre',
};

/** Builds anew what may be shown; nothing of another kind, no attribute and no address gets through. */
function shownNode(node: Node): ComponentChildren {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  const children = [...node.childNodes].map(shownNode);
  if (node.nodeName === 'A') return <span class="preview-link">{children}</span>;
  const tag = TAGS[node.nodeName];
  return tag === undefined ? children : h(tag, null, ...children);
}

interface Props {
  /** A piece of HTML as it would go on the clipboard. */
  html: string;
}

/** Rich text as an editor would show it after pasting. */
export function RichPreview({ html }: Props) {
  const nodes = useMemo(() => {
    // A parsed document is inert: nothing in it runs or loads.
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return [...body.childNodes].map(shownNode);
  }, [html]);
  return <div class="rich-preview">{nodes}</div>;
}
