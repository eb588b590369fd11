import type { RuleId } from '../../core/cleanup/rule';
import { ruleTitleKey, useLocalisation } from '../localisation';
import type { CleanedActions, HiddenItem } from './hidden-item';
import { reasonText } from './reason-text';

interface Props {
  ruleId: RuleId;
  items: readonly HiddenItem[];
  actions: CleanedActions;
}

/** What one rule hid on this page. */
export function HiddenGroup({ ruleId, items, actions }: Props) {
  const { t } = useLocalisation();
  const kind = t(ruleTitleKey(ruleId));
  return (
    <section class="hidden-group">
      <header>
        <h2>
          {kind} <span class="count">{items.length}</span>
        </h2>
        <button
          type="button"
          class="link-button"
          aria-label={t('controlFor', t('neverOnSite'), kind)}
          onClick={() => {
            actions.setRuleOnSite(ruleId, false);
          }}
        >
          {t('neverOnSite')}
        </button>
      </header>
      <ul>
        {items.map(item => (
          <HiddenRow
            key={item.id}
            item={item}
            kind={kind}
            onChange={isShown => {
              actions.setItemsShown([item.id], isShown);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  item: HiddenItem;
  kind: string;
  onChange: (isShown: boolean) => void;
}

function HiddenRow({ item: { isShown, excerpt, reason }, kind, onChange }: RowProps) {
  const { t } = useLocalisation();
  const control = isShown ? 'hideAgain' : 'putBack';
  return (
    <li class={isShown ? 'hidden-item is-back' : 'hidden-item'}>
      <div class="hidden-words">
        <p class="hidden-excerpt">{excerpt || t('noExcerpt')}</p>
        <p class="card-notes">{reasonText(reason, t)}</p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={t('controlFor', t(control), excerpt || kind)}
        onClick={() => {
          onChange(!isShown);
        }}
      >
        {t(control)}
      </button>
    </li>
  );
}
