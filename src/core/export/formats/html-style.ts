/** The look of an exported page: calm on the screen, and on paper without colours that cost ink. */
export const HTML_STYLE = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 42rem; padding: 2rem 1rem; font: 1rem/1.6 Georgia, "Times New Roman", serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font: 600 1rem/1.4 system-ui, sans-serif; margin: 2rem 0 .75rem; }
article:not(:first-child) { border-top: 1px solid #999; margin-top: 3rem; padding-top: 2rem; }
:lang(ko) { word-break: keep-all; overflow-wrap: anywhere; }
p, h1, dt { overflow-wrap: anywhere; }
.source, figcaption, .tags { font: .85rem/1.5 system-ui, sans-serif; opacity: .8; }
figure { margin: 0 0 1.25rem; break-inside: avoid; }
figure.long { break-inside: auto; }
blockquote { margin: 0; padding: .1rem 0 .1rem 1rem; border-left: 4px solid #999; white-space: pre-wrap; overflow-wrap: anywhere; }
.note { font: .95rem/1.5 system-ui, sans-serif; margin: .4rem 0 0 1.25rem; white-space: pre-wrap; }
figcaption, .tags { margin: .3rem 0 0 1.25rem; }
.yellow > blockquote { border-color: #d9a400; } .green > blockquote { border-color: #3f9142; }
.blue > blockquote { border-color: #2f74c0; } .pink > blockquote { border-color: #c2407f; }
.purple > blockquote { border-color: #7a4fb5; }
.bars { display: grid; grid-template-columns: fit-content(40%) 1fr; break-inside: avoid; gap: .3rem .75rem; font: .85rem/1.5 system-ui, sans-serif; }
.bars dt { text-align: right; } .bars dd { margin: 0; display: flex; align-items: center; gap: .4rem; }
.bars svg { height: .8rem; flex: none; } .bars rect { fill: #8a6d4b; }
@page { margin: 2cm; }
@media print {
  html { font-size: 11pt; }
  body { max-width: none; padding: 0; }
  header, h1, h2 { break-after: avoid; break-inside: avoid; }
  figcaption, .note, .tags { break-before: avoid; }
  p, blockquote { orphans: 3; widows: 3; }
  .source, figcaption, .tags { opacity: 1; }
  a { color: inherit; }
}`;
