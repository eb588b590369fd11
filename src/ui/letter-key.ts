/** Whether the event is a plain press of this Latin letter, also on a Korean or Cyrillic layout, and not typed into a field. */
export function isLetterKey(event: KeyboardEvent, letter: string): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return false;
  if (event.target instanceof Element && event.target.closest('input, select, textarea')) return false;
  const isLatin = /^[a-z]$/i.test(event.key);
  return isLatin ? event.key.toLowerCase() === letter : event.code === `Key${letter.toUpperCase()}`;
}
