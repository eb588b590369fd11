import { oneLine } from './plain-text';

/** What YAML 1.2 (section 5.1) does not let stand raw, and what it takes for a line break. */
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** A quoted scalar on one line: a JSON string is one (YAML 1.2, section 7.3.1). */
export function yamlString(text: string): string {
  return JSON.stringify(oneLine(text)).replace(
    UNPRINTABLE,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
