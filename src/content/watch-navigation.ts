/** Where the page is, without the fragment: a jump inside an article is no other article. */
function addressOf(href: string): string {
  return href.replace(/#.*$/s, '');
}

/**
 * Call back whenever the page shows another address without a load (single-page navigation, back and
 * forward). Changes of the fragment do not count.
 */
export function watchNavigation(onChange: () => void, signal: AbortSignal): void {
  let address = addressOf(location.href);
  const check = (): void => {
    const next = addressOf(location.href);
    if (next === address) return;
    address = next;
    onChange();
  };
  // Pages cannot hide a history entry from this event; patching pushState would need the page's own world.
  window.navigation.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  window.addEventListener('pageshow', check, { signal });
}
