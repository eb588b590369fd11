import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

import type { ParsedTemplate, TemplateProblem } from '../core/export/template/parse-template';
import { useLocalisation, type MessageKey } from '../ui/localisation';
import { useNotify } from '../ui/notice';
import { TemplateNames, type NameGroup } from './TemplateNames';
import { offsetOf, tellProblem } from './template-words';
import { useDraft, type DraftState } from './use-draft';

const LONGEST = 20_000;

const STATES: Readonly<Record<Exclude<DraftState, ''>, MessageKey>> = {
  typing: 'templateTyping',
  saved: 'templateSaved',
  failed: 'actionFailed',
};

interface Props {
  label: string;
  /** What stands in while there is a mistake. */
  fallback: string;
  template: string;
  /** What it can be set back to. */
  standard: string;
  groups: readonly NameGroup[];
  parse: (template: string) => ParsedTemplate;
  /** Answers whether it is stored. */
  onSave: (template: string) => Promise<boolean>;
  /** What the template makes, as it is typed. */
  renderPreview: (template: string) => ComponentChildren;
  /** Further buttons. */
  children?: ComponentChildren;
}

/** A template with its mistake in words, the names it may use, and what comes of it; saved as it is typed. */
export function TemplateEditor(props: Props) {
  const { label, fallback, template, standard, groups, parse, onSave, renderPreview, children } = props;
  const { t } = useLocalisation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(template, onSave);
  const { problem } = parse(draft.text);
  const insert = (words: string): void => {
    const { current } = field;
    if (!current) return;
    current.setRangeText(words, current.selectionStart, current.selectionEnd, 'end');
    draft.change(current.value);
    current.focus();
  };
  return (
    <div class="template-editor">
      <label for={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={Math.min(14, Math.max(4, draft.text.split('\n').length + 1))}
        maxLength={LONGEST}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        value={draft.text}
        onInput={event => {
          draft.change(event.currentTarget.value);
        }}
        onBlur={draft.flush}
      />
      <ProblemLine id={`${id}-problem`} problem={problem} fallback={fallback} field={field} />
      <div class="button-row">
        <ResetButton standard={standard} text={draft.text} onChange={draft.change} />
        {children}
        <span class="hint" role="status">
          {draft.state !== '' && t(STATES[draft.state])}
        </span>
      </div>
      <TemplateNames groups={groups} onInsert={insert} />
      {renderPreview(draft.text)}
    </div>
  );
}

interface ProblemProps {
  id: string;
  problem: TemplateProblem | null;
  fallback: string;
  field: { readonly current: HTMLTextAreaElement | null };
}

/** What is wrong and where, with a way to the place. */
function ProblemLine({ id, problem, fallback, field }: ProblemProps) {
  const { t } = useLocalisation();
  const goThere = (): void => {
    if (!problem || !field.current) return;
    const start = offsetOf(problem, field.current.value);
    field.current.focus();
    field.current.setSelectionRange(start, start + 1);
  };
  return (
    <div id={id} class="template-problem" role="status">
      {problem && (
        <>
          <p>
            {tellProblem(problem, t)} {fallback}
          </p>
          <button type="button" class="link-button" onClick={goThere}>
            {t('templateGoThere')}
          </button>
        </>
      )}
    </div>
  );
}

interface ResetProps {
  standard: string;
  text: string;
  onChange: (template: string) => void;
}

function ResetButton({ standard, text, onChange }: ResetProps) {
  const { t } = useLocalisation();
  const notify = useNotify();
  return (
    <button
      type="button"
      class="button"
      disabled={text === standard}
      onClick={() => {
        onChange(standard);
        notify({
          sentence: t('templateWasReset'),
          onUndo: () => {
            onChange(text);
          },
        });
      }}
    >
      {t('templateReset')}
    </button>
  );
}
