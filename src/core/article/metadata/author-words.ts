/** "By" in the languages of the papers, as it stands before a name. */
export const BY_WORDS: readonly string[] =
  'by|von|par|por|di|da|door|av|af|oleh|przez|från|texte de|text by|text von|text de|words by|story by|written by|posted by|reported by|photos and story by|reporting by|interview by|analysis by|autorin/autor|autorin|autoren|autora|autor|authors|author|auteurs|auteur|författare|journalists|journalist|reporters|reporter|penulis|yazar|haber|tekst|text|foto|от|автор|тексты|текст|文|取材|記者|记者|作者|責編|责编|编辑|글|기자'.split(
    '|',
  );

/** Last words of the names of papers, agencies and offices: what stands before one is part of such a name. Lower case. */
export const HOUSE_NOUNS: ReadonlySet<string> = new Set(
  (
    'news newspaper agency agencies network courier telegram gazette tribune herald journal enquirer times company media group inc llc ltd ' +
    'university institute school college office ministry bureau technologies foundation association council center centre'
  ).split(' '),
);

/** Words that stand in a byline and are no part of a name: posts, departments, verbs, the page's controls. Lower case. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  (
    'news newspaper press agency agencies network courier telegram gazette tribune herald journal enquirer times daily today company media group ' +
    'inc llc ltd university institute school college office ministry bureau online digital technologies foundation association council center centre ' +
    'staff reporter reporters correspondent correspondents editor editors editorial writer writers columnist contributor contributors contributing ' +
    'journalist senior junior chief special guest desk team published posted updated read executive managing deputy assistant content analyst ' +
    'minutes min ago share shares comments follow email twitter facebook photo photos photography photographer video image credit getty ' +
    'images source associated reuters freelance intern author authors bio profile view all more see about contact producer ' +
    'business sports sport politics world culture opinion entertainment lifestyle ' +
    'watch live sign subscribe newsletter newsletters google scholar previous next post posts story stories latest related article articles artikel letzte ' +
    'redaktion redakteur redakteurin korrespondent korrespondentin agenturen reporterin journalistin redaktör redazione redacción agencias ' +
    'rédaction avec afp ap dpa sda apa epa ansa efe lusa tt ntb ritzau kna epd sid ' +
    'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'am pm est edt gmt utc kst the and for with from on at in to of'
  ).split(' '),
);

/** What stands where a name should, and says nobody: accounts of the publishing system, the house itself. Lower case. */
export const NOBODY: ReadonlySet<string> = new Set(
  'admin administrator webmaster editor editors redaktion redaktionen redacción redazione rédaction staff desk author user guest team newsroom'.split(
    ' ',
  ),
);

/** Begins a line that credits other work than the writing: pictures, styling, checking. */
export const OTHER_CREDIT =
  /^(?:photo|illustrat|styl|video|graphic|image|foto|bild|cover|animation|edit(?:ed|ing)\b|translat|produced|review|medically|fact|design|art\b|credit|legend|source\b)/i;

/** Words in the names of elements that hold a byline. */
export const BYLINE_NAMES: ReadonlySet<string> = new Set(
  'author authors byline bylines autor autoren auteur auteurs autore attribution writer writers reporter reporters journalist verfasser redakteur creator contributor contributors'.split(
    ' ',
  ),
);

/** Words in the names of elements that hold a byline's surroundings, not one. */
export const BYLINE_TRAPS: ReadonlySet<string> = new Set(
  'bio biography description related image img photo avatar social follow comment comments share date time timestamp title teaser card recommended'.split(
    ' ',
  ),
);

/** Words in the names of elements whose author is another one: of a quotation, a comment, a picture. */
export const FOREIGN_NAMES: ReadonlySet<string> = new Set(
  'blockquote quote pullquote quotation cite testimonial comment comments caption captions credit'.split(' '),
);
