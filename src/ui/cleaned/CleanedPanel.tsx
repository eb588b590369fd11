import type { RuleId } from '../../core/cleanup/rule';
import { ruleTitleKey, useLocalisation } from '../localisation';
import { StateMessage } from '../StateMessage';
import { groupByRule, type CleanedActions, type HiddenItem } from './hidden-item';
import { HiddenGroup } from './HiddenGroup';

interface Props {
  items: readonly HiddenItem[];
  /** Rules that never hide anything on this site. */
  rulesOff: readonly RuleId[];
  /** False while the reader looks at the original page. */
  isCleaned: boolean;
  actions: CleanedActions;
}

/** Everything that was hidden, why, and how to get it back. */
export function CleanedPanel({ items, rulesOff, isCleaned, actions }: Props) {
  const { t } = useLocalisation();
  if (items.length === 0 && rulesOff.length === 0) {
    return <StateMessage title={t('nothingCleanedTitle')} text={t('nothingCleanedText')} />;
  }
  return (
    <>
      {items.length > 0 && <Toolbar items={items} actions={actions} />}
      {!isCleaned && <p class="notice">{t('originalShown')}</p>}
      {[...groupByRule(items)].map(([ruleId, own]) => (
        <HiddenGroup key={ruleId} ruleId={ruleId} items={own} actions={actions} />
      ))}
      {rulesOff.length > 0 && <LeftAlone rulesOff={rulesOff} actions={actions} />}
    </>
  );
}

interface ToolbarProps {
  items: readonly HiddenItem[];
  actions: CleanedActions;
}

function Toolbar({ items, actions }: ToolbarProps) {
  const { t } = useLocalisation();
  const hiddenCount = items.filter(({ isShown }) => !isShown).length;
  const isAllShown = hiddenCount === 0;
  return (
    <div class="list-toolbar">
      <p role="status">{t('hiddenCount', hiddenCount)}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          const changed = items.filter(({ isShown }) => isShown === isAllShown);
          actions.setItemsShown(
            changed.map(({ id }) => id),
            !isAllShown,
          );
        }}
      >
        {t(isAllShown ? 'hideAllAgain' : 'putAllBack')}
      </button>
    </div>
  );
}

interface LeftAloneProps {
  rulesOff: readonly RuleId[];
  actions: CleanedActions;
}

function LeftAlone({ rulesOff, actions }: LeftAloneProps) {
  const { t } = useLocalisation();
  return (
    <section class="hidden-group">
      <h2>{t('leftAlone')}</h2>
      <ul>
        {rulesOff.map(ruleId => (
          <li key={ruleId} class="hidden-item">
            <p class="hidden-words">{t(ruleTitleKey(ruleId))}</p>
            <button
              type="button"
              class="button"
              aria-label={t('controlFor', t('hideHereAgain'), t(ruleTitleKey(ruleId)))}
              onClick={() => {
                actions.setRuleOnSite(ruleId, true);
              }}
            >
              {t('hideHereAgain')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
