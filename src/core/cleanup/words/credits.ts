/** What lines that name who made a picture begin with. */
export const CREDIT_STARTS: ReadonlySet<string> = new Set([
  'photo',
  'photos',
  'photograph',
  'foto',
  'fotos',
  'image',
  'images',
  'bild',
  'bilder',
  'bildrechte',
  'credit',
  'credits',
  'quelle',
  'source',
  'copyright',
  'screenshot',
]);

/** The same in several words or signs. */
export const CREDIT_PHRASES: readonly string[] = [
  '©',
  'tous droits',
  'alle rechte',
  '사진=',
  '사진:',
  '사진/',
  '사진 =',
];

/** Agencies that are known by a part of a word, and by a word. */
export const AGENCY_PARTS: readonly string[] = [
  'getty',
  'reuters',
  'imago',
  'shutterstock',
  'yonhap',
  '연합',
];
export const AGENCY_WORDS: ReadonlySet<string> = new Set(['afp', 'ap', 'apa', 'dpa', 'epa']);

/** The buttons that unfold a caption, at its end. */
export const UNFOLDING: readonly string[] = [
  'read more',
  'show more',
  'view more',
  'see more',
  'read less',
  'show less',
  'view less',
  'see less',
  'more',
  'less',
  'mehr',
  'weniger',
  'weiterlesen',
  'lire la suite',
  'ver más',
  '더보기',
  '접기',
  '続きを読む',
  '閉じる',
];
