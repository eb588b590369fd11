import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  text: string;
  /** What the reader can do about it. */
  children?: ComponentChildren;
}

/** What a view says when it has nothing to list. */
export function StateMessage({ title, text, children }: Props) {
  return (
    <div class="state-message">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
