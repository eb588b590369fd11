import { normaliseUrl } from '../library/source-url';

/** Parameters that let whoever has the address act as the reader. */
const SECRET =
  /^(?:(?:access|auth|id|refresh|session|user)?_?-?token|session_?-?id|phpsessid|jsessionid|sid|api_?-?key|password|passwd|pwd|secret)$/i;

/**
 * The address as it may be shown and passed on: `http(s)` only, without name and password, fragment, tracking and
 * secrets. Empty when it is no web address: then nothing is linked.
 */
export function shareableUrl(address: string): string {
  const normal = normaliseUrl(address);
  if (normal === '') return '';
  const url = new URL(normal);
  const names = [...url.searchParams.keys()].filter(name => SECRET.test(name));
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}
