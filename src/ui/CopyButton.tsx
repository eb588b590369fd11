import { useEffect, useState } from 'preact/hooks';

import { useLocalisation } from './localisation';

const COPIED_MS = 2000;

interface Props {
  children: string;
  /** Full name where the visible label is too short to stand alone. */
  label?: string;
  isDisabled?: boolean;
  /** Answers whether the text is on the clipboard now. */
  onCopy: () => Promise<boolean>;
}

/** A button that says "Copied" for a moment; both labels share one place, so nothing moves. */
export function CopyButton({ children, label, isDisabled = false, onCopy }: Props) {
  const { t } = useLocalisation();
  const [copies, setCopies] = useState(0);
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    if (copies === 0) return undefined;
    setCopied(true);
    const timer = setTimeout(() => {
      setCopied(false);
    }, COPIED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [copies]);

  const copy = async (): Promise<void> => {
    if (await onCopy()) setCopies(count => count + 1);
  };
  return (
    <button
      type="button"
      class={isCopied ? 'button copy-button is-copied' : 'button copy-button'}
      disabled={isDisabled}
      {...(label !== undefined && { 'aria-label': label })}
      onClick={() => void copy()}
    >
      <span class="copy-label" aria-hidden={isCopied}>
        {children}
      </span>
      <span class="copied-label" aria-hidden={!isCopied}>
        {t('copied')}
      </span>
    </button>
  );
}
