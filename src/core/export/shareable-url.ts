import { normaliseUrl } from '../library/source-url';

/** Parameters that let whoever has the address act as the reader. */
const SECRET =
  /^(?:(?:access|auth|id|refresh|session|user)?_?-?token|session_?-?id|phpsessid|jsessionid|sid|api_?-?key|password|passwd|pwd|secret)$/i;

/** The name of a parameter; as it stands where its escapes are none. */
function nameOf(part: string): string {
  const name = (part.split('=', 1)[0] ?? '').replaceAll('+', ' ');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * The address as it may be shown and passed on: `http(s)` only, without name and password, fragment, tracking and
 * secrets. Empty when it is no web address: then nothing is linked.
 */
export function shareableUrl(address: string): string {
  const normal = normaliseUrl(address);
  if (normal === '') return '';
  const url = new URL(normal);
  // Read as text: the iterators of `URLSearchParams` do not work in Firefox's content scripts.
  const parts = url.search.slice(1).split('&');
  url.search = parts.filter(part => !SECRET.test(nameOf(part))).join('&');
  return url.href;
}
