/** Half a surrogate pair cannot be written in UTF-8; NUL ends strings in many readers. */
const UNWRITABLE = /[\p{Cs}\0]/gu;

/** The text as a UTF-8 file can hold it: lone surrogates and NUL become U+FFFD. JSON alone escapes them instead. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD');
}

/** The text on one line: each run of white space becomes a blank, none at the ends. */
export function oneLine(text: string): string {
  return writable(text).replace(/\s+/gu, ' ').trim();
}
