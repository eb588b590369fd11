import { Icon } from '../../ui/Icon';
import { useLocalisation } from '../../ui/localisation';

interface Props {
  sentence: string;
  /** `null` where there is nothing to take back. */
  onUndo: (() => void) | null;
  onClose: () => void;
}

/** A sentence at the foot of the window, said to screen readers too. */
export function PageMessage({ sentence, onUndo, onClose }: Props) {
  const { t } = useLocalisation();
  return (
    <div class="message">
      <p role="alert">{sentence}</p>
      {onUndo && (
        <button type="button" class="link-button" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
      <button type="button" class="icon-button" aria-label={t('close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
