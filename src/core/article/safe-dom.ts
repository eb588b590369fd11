/**
 * Reading a page that may have clobbered its own DOM: in `<form><input name="firstChild"></form>` the form's
 * `firstChild` is the input, and `<img name="body">` hides `document.body`. Only forms and documents have named
 * properties that win over real ones, so only they take the slow way through their prototypes.
 */

interface PropertySource {
  readonly get: (() => unknown) | undefined;
  readonly value: unknown;
}

function lookUp(target: object, name: string): PropertySource | undefined {
  let prototype = Object.getPrototypeOf(target) as object | null;
  while (prototype) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    // eslint's unbound-method does not apply: both are called with an explicit receiver below.
    if (descriptor) return { get: descriptor.get?.bind(target), value: descriptor.value as unknown };
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return undefined;
}

function readProperty(target: object, name: string): unknown {
  return lookUp(target, name)?.get?.();
}

function callMethod(target: object, name: string, ...values: unknown[]): unknown {
  const method = lookUp(target, name)?.value;
  return typeof method === 'function' ? (Reflect.apply(method, target, values) as unknown) : null;
}

/** A clobbered form's `nodeName` may be an element; no other node's ever is. */
function isForm(node: Node): boolean {
  const name: unknown = node.nodeName;
  return typeof name !== 'string' || name === 'FORM';
}

/** Upper-case name of an HTML element ("FORM"); as written for SVG and XML ("svg"). */
export function tagOf(element: Element): string {
  const name: unknown = element.nodeName;
  return typeof name === 'string' ? name : 'FORM';
}

/** 1 for an element, 3 for text, whatever the page does to its forms. */
export function nodeTypeOf(node: Node): number {
  const type: unknown = node.nodeType;
  return typeof type === 'number' ? type : 1;
}

export function firstChildOf(node: Node): Node | null {
  return isForm(node) ? (readProperty(node, 'firstChild') as Node | null) : node.firstChild;
}

export function nextSiblingOf(node: Node): Node | null {
  return isForm(node) ? (readProperty(node, 'nextSibling') as Node | null) : node.nextSibling;
}

/** The attribute's value; an empty string when there is none. */
export function attributeOf(element: Element, name: string): string {
  if (!isForm(element)) return element.getAttribute(name) ?? '';
  return (callMethod(element, 'getAttribute', name) as string | null) ?? '';
}

/** Whether the attribute is there, with or without a value. */
export function hasAttributeOf(element: Element, name: string): boolean {
  return isForm(element) ? callMethod(element, 'hasAttribute', name) === true : element.hasAttribute(name);
}

/** The body (or frameset); `null` while there is none. */
export function bodyOf(document: Document): HTMLElement | null {
  return readProperty(document, 'body') as HTMLElement | null;
}

/** The root element; `null` for an empty document. */
export function rootOf(document: Document): Element | null {
  return readProperty(document, 'documentElement') as Element | null;
}

/** All elements of that name in document order. */
export function elementsByTag(document: Document, tag: string): ArrayLike<Element> {
  return (callMethod(document, 'getElementsByTagName', tag) as ArrayLike<Element> | null) ?? [];
}

/** The first match in document order; `null` when there is none. */
export function findElement(document: Document, selector: string): Element | null {
  return callMethod(document, 'querySelector', selector) as Element | null;
}

/** All matches in document order. */
export function findElements(document: Document, selector: string): ArrayLike<Element> {
  return (callMethod(document, 'querySelectorAll', selector) as ArrayLike<Element> | null) ?? [];
}

/** A new range at the start of the document. */
export function createRange(document: Document): Range {
  return callMethod(document, 'createRange') as Range;
}
