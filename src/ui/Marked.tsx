import type { Span } from '../core/text/span';

interface Props {
  text: string;
  /** In order, none overlapping another. */
  marks: readonly Span[];
}

/** A text with some stretches of it marked. */
export function Marked({ text, marks }: Props) {
  if (marks.length === 0) return <>{text}</>;
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
