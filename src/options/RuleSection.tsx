import type { RuleId } from '../core/cleanup/rule';
import type { Settings } from '../storage/settings';
import { ruleAboutKey, ruleTitleKey, useLocalisation } from '../ui/localisation';
import { Switch } from '../ui/Switch';
import type { RuleChoice } from './options-actions';

interface Props {
  rules: readonly RuleChoice[];
  /** Only the rules that the reader switched away from their default. */
  chosen: Settings['rules'];
  onChange: (change: Pick<Settings, 'rules'>) => void;
}

/** Which kinds of clutter are hidden. */
export function RuleSection({ rules, chosen, onChange }: Props) {
  const { t } = useLocalisation();
  const choose = ({ id, isOnByDefault }: RuleChoice, isOn: boolean): void => {
    const others = Object.entries(chosen).filter(([other]) => other !== id) as [RuleId, boolean][];
    onChange({ rules: Object.fromEntries(isOn === isOnByDefault ? others : [...others, [id, isOn]]) });
  };
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">{t('kinds')}</h2>
      <p class="hint">{t('kindsAbout')}</p>
      <ul class="choices">
        {rules.map(rule => (
          <li key={rule.id}>
            <Switch
              isOn={chosen[rule.id] ?? rule.isOnByDefault}
              describedBy={`about-${rule.id}`}
              onChange={isOn => {
                choose(rule, isOn);
              }}
            >
              {t(ruleTitleKey(rule.id))}
            </Switch>
            <p id={`about-${rule.id}`} class="hint">
              {t(ruleAboutKey(rule.id))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
