const OTHERS = /[^\p{L}\p{N}]+/gu;

/** The letters and digits of a name or a title in lower case: two ways to write it that differ in no letter are equal. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(OTHERS, '');
}
