import type { CopyInput, Passage } from '../core/export/copy/passage';
import { passageOfAnnotation, passageOfQuote } from '../core/export/copy/passage';
import { exportArticleOf, type ExportArticle } from '../core/export/export-record';
import { linkTo } from '../core/export/text-fragment/make-directive';
import { writeDirective } from '../core/export/text-fragment/text-directive';
import { bodyOf, exactOf, type SavedAnnotation, type SavedArticle } from '../core/library/model';
import type { Attribution } from '../core/quotes/model';
import { spanOf, type TextSpan } from '../core/text/span';

/** The invented words of an example in one language. */
interface SampleWords {
  readonly language: string;
  readonly title: string;
  readonly author: string;
  readonly paper: string;
  readonly text: string;
  readonly statement: string;
  readonly speaker: string;
  readonly role: string;
  readonly cue: string;
  readonly highlight: string;
  readonly note: string;
  readonly tag: string;
}

const ENGLISH: SampleWords = {
  language: 'en',
  title: 'Harbour town votes to reopen its ferry line',
  author: 'Han Mi-rae',
  paper: 'The Coast Courier',
  text:
    'The council of Merrow Bay voted on Wednesday to reopen the ferry line.\n' +
    '“We counted every ticket twice, and then once more for the children,” harbour master Oh Dae-sung said.',
  statement: '“We counted every ticket twice, and then once more for the children,”',
  speaker: 'Oh Dae-sung',
  role: 'harbour master',
  cue: 'said',
  highlight: 'voted on Wednesday to reopen the ferry line',
  note: 'Ask for the numbers of tickets.',
  tag: 'transport',
};

const KOREAN: SampleWords = {
  language: 'ko',
  title: '항구 마을, 여객선 다시 띄우기로',
  author: '한미래',
  paper: '바닷가신문',
  text:
    '고래만 의회는 수요일 여객선 운항을 다시 시작하기로 했다.\n' +
    '“표를 하나하나 두 번씩 세었고 어린이 표는 한 번 더 세었습니다.” 항만장 오대성은 이렇게 말했다.',
  statement: '“표를 하나하나 두 번씩 세었고 어린이 표는 한 번 더 세었습니다.”',
  speaker: '오대성',
  role: '항만장',
  cue: '말했다',
  highlight: '여객선 운항을 다시 시작하기로 했다',
  note: '표가 몇 장인지 물어볼 것.',
  tag: '교통',
};

const URL = 'https://www.coast-courier.example/news/ferry-line';
const PUBLISHED = '2026-03-18T09:30:00+09:00';
const READ = '2026-03-20T08:00:00Z';

const placeOf = (text: string, words: string): TextSpan => {
  const start = text.indexOf(words);
  return spanOf(text, start, start + words.length);
};

function statementIn({ text, statement, speaker, role, cue }: SampleWords): Attribution {
  return {
    id: 'sample',
    type: 'direct',
    segments: [placeOf(text, statement)],
    cue: placeOf(text, cue),
    speaker: { mention: placeOf(text, speaker), name: speaker, entityId: null, role },
    confidence: 1,
  };
}

function annotationIn({ text, highlight, note, tag }: SampleWords): SavedAnnotation {
  const { start, end } = placeOf(text, highlight);
  return {
    id: 'sample',
    type: 'Annotation',
    motivation: 'commenting',
    created: READ,
    modified: READ,
    body: bodyOf(note, [tag]),
    target: {
      source: URL,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: highlight,
          prefix: text.slice(0, start),
          suffix: text.slice(end),
        },
      ],
    },
    color: 'yellow',
    speaker: null,
    lastSeen: null,
  };
}

/** An invented article with a statement and a highlight, in the language of the messages where there is one. */
export function sampleArticle(locale: string): ExportArticle {
  const words = locale.startsWith('ko') ? KOREAN : ENGLISH;
  const { title, author, paper, language, text, speaker, role, tag } = words;
  const saved: SavedArticle = {
    id: URL,
    article: {
      title,
      authors: [author],
      publication: paper,
      published: PUBLISHED,
      modified: null,
      language,
      url: URL,
    },
    text,
    attributions: [statementIn(words)],
    entities: [
      { id: 'sample', type: 'PER', name: speaker, aliases: [], role, mentions: [placeOf(text, speaker)] },
    ],
    fingerprint: '',
    lastFingerprint: '',
    saved: READ,
    visited: READ,
    tags: [tag],
  };
  return exportArticleOf(saved, [annotationIn(words)]);
}

/** The statement and the highlight of the sample, each as it is copied. */
export function sampleInputs(locale: string): Readonly<Record<'quote' | 'highlight', CopyInput>> {
  const { saved, quotes, annotations } = sampleArticle(locale);
  const linkFor = (words: string): string =>
    linkTo(
      URL,
      writeDirective({ prefix: '', start: words.split(' ').slice(0, 3).join(' '), end: '', suffix: '' }),
    );
  const inputOf = (passages: readonly Passage[]): CopyInput => ({
    passages,
    article: saved.article,
    accessed: READ,
  });
  return {
    quote: inputOf(quotes.map(quote => passageOfQuote(quote, linkFor(quote.text)))),
    highlight: inputOf(
      annotations.map(annotation => passageOfAnnotation(annotation, linkFor(exactOf(annotation)))),
    ),
  };
}
