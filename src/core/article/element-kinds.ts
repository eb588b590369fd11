/** Elements whose content a reader never sees as text of the page. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'IFRAME',
  'OBJECT',
  'CANVAS',
  'AUDIO',
  'VIDEO',
  'SELECT',
  'DATALIST',
  'TEXTAREA',
  'MATH',
  'math',
  'svg',
  'RP',
  'RT',
]);

/** Elements that stand inside a line of text. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK NOBR PICTURE Q RB RUBY S ' +
    'SAMP SMALL SOURCE SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR INPUT SLOT svg SCRIPT STYLE NOSCRIPT TEMPLATE RT RP'
  ).split(' '),
);

/** What a reader can click or fill in. */
export const CONTROL_TAGS: ReadonlySet<string> = new Set(['A', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA']);

/** Pictures and players. */
export const MEDIA_TAGS: ReadonlySet<string> = new Set([
  'IMG',
  'PICTURE',
  'VIDEO',
  'IFRAME',
  'AUDIO',
  'OBJECT',
  'CANVAS',
  'AMP-IMG',
]);
