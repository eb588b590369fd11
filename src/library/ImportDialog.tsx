import type { ImportProblem, ImportReason } from '../core/import/import-problem';
import type { ImportFormatId } from '../core/import/import-reader';
import { Dialog } from '../ui/Dialog';
import { useLocalisation, type MessageKey } from '../ui/localisation';
import type { ImportCalls } from './import-into-library';
import { useImport, type ImportState, type ImportStep } from './use-import';

const REASONS: Readonly<Record<ImportReason, MessageKey>> = {
  'unknown-format': 'importUnknownFormat',
  'newer-version': 'importNewerVersion',
  'too-large': 'importTooLarge',
  'bad-json': 'importBadJson',
  'bad-csv': 'importBadCsv',
  missing: 'importMissing',
  'not-text': 'importNotText',
  'not-a-number': 'importNotNumber',
  'not-a-date': 'importNotDate',
  'not-a-list': 'importNotList',
  'not-an-object': 'importNotObject',
  'not-an-address': 'importNotAddress',
  'not-known': 'importNotKnown',
  'outside-text': 'importOutsideText',
  'too-long': 'importTooLong',
};

const FORMATS: Readonly<Record<ImportFormatId, MessageKey>> = {
  json: 'importFromJson',
  csv: 'importFromCsv',
  jsonld: 'formatJsonld',
  hypothesis: 'importFromHypothesis',
  'obsidian-clipper': 'importFromObsidian',
  readwise: 'formatReadwise',
};

const STEPS: Readonly<Record<ImportStep, MessageKey>> = {
  reading: 'importReading',
  comparing: 'importComparing',
  importing: 'importImporting',
};

interface Props {
  calls: ImportCalls;
  onClose: () => void;
}

/** Chooses a file, says what it would change, and imports it; nothing is written before the reader agrees. */
export function ImportDialog(props: Props) {
  const { t } = useLocalisation();
  const { state, onFile, onImport } = useImport(props);
  const isWorking = state.kind === 'working';
  return (
    <Dialog title={t('importDo')} onClose={props.onClose}>
      <p class="hint dialog-field">{t('importAbout')}</p>
      <input
        type="file"
        class="dialog-field"
        aria-label={t('importFile')}
        accept=".json,.jsonld,.csv,application/json,text/csv"
        disabled={isWorking}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
        }}
      />
      <div class="work-line" role="status">
        <StateOf state={state} />
      </div>
      <div class="button-row">
        <button type="button" class="button is-primary" disabled={!isWorthwhile(state)} onClick={onImport}>
          {t('importDo')}
        </button>
        <button type="button" class="button" onClick={props.onClose}>
          {t('cancel')}
        </button>
      </div>
    </Dialog>
  );
}

/** Whether importing would change anything. */
function isWorthwhile(state: ImportState): boolean {
  if (state.kind !== 'ready') return false;
  const { added, updated, articlesAdded } = state.outcome;
  return added + updated + articlesAdded > 0;
}

interface StateProps<Kind extends ImportState['kind']> {
  state: Extract<ImportState, { readonly kind: Kind }>;
}

function StateOf({ state }: { state: ImportState }) {
  const { t } = useLocalisation();
  switch (state.kind) {
    case 'choosing':
      return null;
    case 'working':
      return <Working state={state} />;
    case 'failed':
      return <p>{t(state.isHalf ? 'importHalf' : 'importFailed')}</p>;
    case 'refused':
      return <Refused problem={state.problem} />;
    case 'ready':
      return <Changes state={state} />;
  }
}

function Working({ state: { step, progress } }: StateProps<'working'>) {
  const { t } = useLocalisation();
  return (
    <>
      <p class="hint">{t(STEPS[step])}</p>
      <progress
        aria-label={t(STEPS[step])}
        {...(progress && { value: progress.done, max: progress.total })}
      />
    </>
  );
}

/** Why nothing of the file is imported, and where in the file that stands. */
function Refused({ problem: { line, field, reason } }: { problem: ImportProblem }) {
  const { t } = useLocalisation();
  const place = [line > 0 ? t('importLine', line) : '', field].filter(part => part !== '').join(', ');
  return (
    <div class="notice">
      <p>{t('importRefused')}</p>
      <p>
        {place !== '' && <strong>{place}: </strong>}
        {t(REASONS[reason])}
      </p>
    </div>
  );
}

/** What importing would change, before anything is written. */
function Changes({ state }: StateProps<'ready'>) {
  const { t, locale } = useLocalisation();
  const { added, updated, same, articlesAdded } = state.outcome;
  const lines: readonly (readonly [MessageKey, number])[] = [
    ['importAdded', added],
    ['importUpdated', updated],
    ['importSame', same],
    ['importArticles', articlesAdded],
    ['importLeftOut', state.part.leftOut],
  ];
  return (
    <>
      <p class="hint">{t('importFound', t(FORMATS[state.format]))}</p>
      <dl class="import-counts">
        {lines
          .filter(([key, count]) => count > 0 || key === 'importAdded')
          .map(([key, count]) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>{count.toLocaleString(locale)}</dd>
            </div>
          ))}
      </dl>
      {!isWorthwhile(state) && <p>{t('importNothing')}</p>}
    </>
  );
}
