import controls from '../../ui/controls.css' with { type: 'text' };
import highlights from '../../ui/highlights/highlights.css' with { type: 'text' };
import tokens from '../../ui/tokens.css' with { type: 'text' };
import own from './page-ui.css' with { type: 'text' };

let sheet: CSSStyleSheet | undefined;

/** The styles of the views for a shadow tree: sizes in px, because a page sets what a rem is. */
function textOfStyles(): string {
  const text = [tokens.replaceAll(':root', '.box'), controls, highlights, own].join('\n');
  return text.replace(/(\d*\.?\d+)rem\b/g, (_, rems: string) => `${Number(rems) * 16}px`);
}

/** One sheet for all our shadow trees of this page. A constructed sheet is not subject to the page's policy. */
export function pageStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(textOfStyles());
  }
  return sheet;
}
