import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';

import { isBrokenBetween } from '../../core/export/statement';
import type { Attribution } from '../../core/quotes/model';
import type { TextSpan } from '../../core/text/span';
import { useLocalisation } from '../localisation';

/** Longer statements are cut to a few lines behind "More". UTF-16 units. */
const LONG_STATEMENT = 420;

interface Props {
  attribution: Attribution;
  /** The article text. */
  text: string;
  /** BCP 47 tag of the article. */
  language: string;
}

/** The words of a statement; where the article breaks it by naming the speaker stands an ellipsis. */
export function Statement({ attribution: { segments }, text, language }: Props) {
  const { t } = useLocalisation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const isLong = segments.reduce((length, segment) => length + segment.text.length, 0) > LONG_STATEMENT;
  return (
    <>
      <blockquote
        id={id}
        class={isLong && !isOpen ? 'statement is-cut' : 'statement'}
        {...(language !== '' && { lang: language })}
      >
        {segments.map((segment, index) => (
          <Fragment key={segment.start}>
            <Joint before={segments[index - 1]} after={segment} text={text} />
            {segment.text}
          </Fragment>
        ))}
      </blockquote>
      {isLong && (
        <button
          type="button"
          class="link-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {t(isOpen ? 'less' : 'more')}
        </button>
      )}
    </>
  );
}

interface JointProps {
  before: TextSpan | undefined;
  after: TextSpan;
  text: string;
}

function Joint({ before, after, text }: JointProps) {
  if (!before) return null;
  return isBrokenBetween(before, after, text) ? <span class="joint"> … </span> : ' ';
}
