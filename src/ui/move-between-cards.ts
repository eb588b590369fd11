/** Arrow keys, Home and End move the focus over the cards (`article`) of the tab panel; fields and menus keep their keys. */
export function moveBetweenCards(event: KeyboardEvent): void {
  const target = event.target as Element;
  const card = target.closest('article');
  if (!card || target.closest('input, select, textarea, [role=menu]')) return;
  const panel = card.closest('[role=tabpanel]') ?? document;
  const cards = [...panel.querySelectorAll<HTMLElement>('article')];
  const index = cards.indexOf(card);
  const moves: Record<string, HTMLElement | undefined> = {
    ArrowDown: cards[index + 1],
    ArrowUp: cards[index - 1],
    Home: cards[0],
    End: cards.at(-1),
  };
  const next = moves[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
