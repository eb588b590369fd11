/** The address when it is one of the web (`http(s)`), else empty: nothing else becomes a link. */
export function webAddressOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : '';
}

/** Names a place on the web shortly: its host without "www.", empty when it is none. */
export function siteNameOf(address: string): string {
  const href = webAddressOf(address);
  return href === '' ? '' : new URL(href).hostname.replace(/^www\./, '');
}
