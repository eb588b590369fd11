/** "By" in the languages of the papers, as it stands before a name. */
export const BY_WORDS: readonly string[] =
  'by|von|par|por|di|da|door|av|af|oleh|przez|från|texte de|text by|text von|text de|words by|story by|written by|posted by|reported by|photos and story by|reporting by|interview by|analysis by|autorin/autor|autorin|autoren|autora|autor|authors|author|auteurs|auteur|författare|journalists|journalist|reporters|reporter|penulis|yazar|haber|tekst|text|foto|от|автор|тексты|текст|文|取材|記者|记者|作者|責編|责编|编辑|글|기자'.split(
    '|',
  );

/** Words that stand in a byline and are no part of a name: posts, departments, verbs. Lower case. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  (
    'staff reporter reporters correspondent correspondents editor editors editorial writer writers columnist contributor contributors contributing ' +
    'journalist senior junior chief special guest news desk bureau agency agencies press newspaper team published posted updated read ' +
    'minutes min ago share shares comments follow email twitter facebook photo photos photography photographer video image credit getty ' +
    'images source associated reuters staff freelance intern author authors bio profile view all more see about contact producer ' +
    'redaktion redakteur redakteurin korrespondent agenturen reporterin journalistin redaktör reporter redazione redacción agencias ' +
    'rédaction avec afp ap dpa sda apa afp epa ansa efe lusa tt ntb ritzau kna epd sid online digital daily times network courier telegram ' +
    'gazette tribune herald journal enquirer company media group inc llc ltd university institute school college office ministry ' +
    'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'am pm est edt gmt utc kst the and for with from on at in to of'
  ).split(' '),
);

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
