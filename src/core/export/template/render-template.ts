import type { TemplateNode } from './parse-template';

/** What the names of a template stand for: words, or a list of further values. A `Map`, so that no name is special. */
export type TemplateValues = ReadonlyMap<string, string | readonly TemplateValues[]>;

function isThere(value: ReturnType<TemplateValues['get']>): boolean {
  if (value === undefined) return false;
  return typeof value === 'string' ? value.trim() !== '' : value.length > 0;
}

function renderNode(node: TemplateNode, values: TemplateValues): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'value': {
      const value = values.get(node.name);
      return typeof value === 'string' ? value : '';
    }
    case 'if':
      return renderTemplate(isThere(values.get(node.name)) ? node.then : node.otherwise, values);
    case 'each': {
      const list = values.get(node.name);
      if (list === undefined || typeof list === 'string') return '';
      return list.map(item => renderTemplate(node.body, new Map([...values, ...item]))).join('');
    }
  }
}

/** The text of a template with these values; a name without a value is empty. Values are never read as templates. */
export function renderTemplate(nodes: readonly TemplateNode[], values: TemplateValues): string {
  return nodes.map(node => renderNode(node, values)).join('');
}
