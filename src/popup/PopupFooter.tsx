import type { SiteSettings } from '../storage/settings';
import { useLocalisation, type MessageKey } from '../ui/localisation';
import type { TabReport } from './opening';

const SMALLEST = -2;
const LARGEST = 4;

interface Props {
  report: TabReport;
  site: SiteSettings;
  onTextSize: (step: number) => void;
  onCleaned: (isCleaned: boolean) => void;
  onSite: (isOn: boolean) => void;
}

/** Text size, the original page, and on or off for the site. */
export function PopupFooter({ report, site, onTextSize, onCleaned, onSite }: Props) {
  const { t } = useLocalisation();
  const hasArticle = report?.state === 'article';
  const isOriginal = hasArticle && !report.isCleaned;
  return (
    <footer class="popup-footer">
      <TextSize isEnabled={hasArticle} textSize={site.textSize} onTextSize={onTextSize} />
      <button
        type="button"
        class="button is-quiet"
        aria-pressed={isOriginal}
        disabled={!hasArticle}
        onClick={() => {
          onCleaned(isOriginal);
        }}
      >
        {t('showOriginal')}
      </button>
      <button
        type="button"
        class="button is-quiet"
        role="switch"
        aria-checked={!site.isOff}
        disabled={!report?.host}
        onClick={() => {
          onSite(site.isOff);
        }}
      >
        {t('onThisSite')}: <b class="site-state">{t(site.isOff ? 'off' : 'on')}</b>
      </button>
    </footer>
  );
}

interface TextSizeProps {
  isEnabled: boolean;
  textSize: number;
  onTextSize: (step: number) => void;
}

function TextSize({ isEnabled, textSize, onTextSize }: TextSizeProps) {
  const { t } = useLocalisation();
  const steps: readonly { label: string; key: MessageKey; step: number }[] = [
    { label: 'A−', key: 'textSmaller', step: Math.max(SMALLEST, textSize - 1) },
    { label: 'A', key: 'textNormal', step: 0 },
    { label: 'A+', key: 'textLarger', step: Math.min(LARGEST, textSize + 1) },
  ];
  return (
    <div class="text-size" role="group" aria-label={t('textSize')}>
      {steps.map(({ label, key, step }) => (
        <button
          key={key}
          type="button"
          class={`button is-quiet ${key}`}
          aria-label={`${label} ${t(key)}`}
          title={t(key)}
          disabled={!isEnabled || step === textSize}
          onClick={() => {
            onTextSize(step);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
