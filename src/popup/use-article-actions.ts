import type { Analysis } from '../core/analysis/model';
import type { Correction } from '../core/corrections/model';
import { quoteCitation, quoteCitations } from '../core/export/quote-citation';
import type { QuotedSpeaker } from '../core/library/model';
import type { Speaker } from '../core/quotes/model';
import { descriptionOf } from '../core/quotes/speaker-description';
import type { PageHighlights } from '../messages/highlight-protocol';
import type { PageReport } from '../messages/protocol';
import type { SiteSettings } from '../storage/settings';
import { useAnnounce } from '../ui/announcer';
import type { CleanedActions } from '../ui/cleaned/hidden-item';
import type { EntityActions } from '../ui/entities/EntitiesPanel';
import { describeCorrection } from '../ui/entities/describe-correction';
import { entityListText } from '../ui/entities/entity-list-text';
import { useLocalisation } from '../ui/localisation';
import { useAttempt, useNotify } from '../ui/notice';
import type { QuoteActions } from '../ui/quotes/quote-view';
import type { PopupActions } from './popup-actions';
import { useCopy } from './use-copy';
import type { CorrectedAnalysis } from './use-analysis';

/** What the hooks below work with. */
export interface ArticleState {
  readonly actions: PopupActions;
  readonly report: PageReport;
  readonly onReport: (report: PageReport) => void;
  readonly corrected: CorrectedAnalysis;
  readonly site: SiteSettings;
  readonly changeSite: (change: Partial<SiteSettings>) => Promise<void>;
  /** `null` until they are known. */
  readonly highlights: PageHighlights | null;
  readonly reloadHighlights: () => void;
}

/** Who is quoted, as a highlight keeps it. */
function quotedSpeaker(speaker: Speaker | null): QuotedSpeaker | null {
  const name = speaker ? (speaker.name ?? descriptionOf(speaker)) : '';
  return speaker && name !== '' ? { name, role: speaker.role } : null;
}

/** Makes a statement a highlight of the page and offers to take it back. */
function useHighlight({ actions, reloadHighlights }: ArticleState): QuoteActions['highlight'] {
  const { t } = useLocalisation();
  const attempt = useAttempt();
  const notify = useNotify();
  return ({ segments, speaker }) =>
    void attempt(async () => {
      const request = { spans: segments, color: null, speaker: quotedSpeaker(speaker) };
      const id = await actions.highlights.highlightSpans(request);
      reloadHighlights();
      if (id === null) notify({ sentence: t('notOnPage') });
      else
        notify({
          sentence: t('highlighted'),
          onUndo: () =>
            void attempt(async () => {
              await actions.highlights.deleteHighlights([id]);
              reloadHighlights();
            }),
        });
    });
}

/** Adds a correction and offers to take it back. */
function useCorrect({
  corrections,
  setCorrections,
}: CorrectedAnalysis): (correction: Correction, sentence: string) => void {
  const notify = useNotify();
  return (correction, sentence) => {
    setCorrections([...corrections, correction]);
    notify({
      sentence,
      onUndo: () => {
        setCorrections(corrections);
      },
    });
  };
}

/** Copying, showing, marking and correcting statements. */
export function useQuoteActions(state: ArticleState): QuoteActions {
  const { actions, report, corrected } = state;
  const { t } = useLocalisation();
  const attempt = useAttempt();
  const announce = useAnnounce();
  const copy = useCopy(actions);
  const correct = useCorrect(corrected);
  const notify = useNotify();
  const highlight = useHighlight(state);
  const { text, article } = report;
  return {
    highlight,
    copy: ([first, ...rest]) => {
      if (!first) return Promise.resolve(false);
      if (rest.length === 0) return copy(quoteCitation(first, text, article), t('copiedQuote'));
      return copy(quoteCitations([first, ...rest], text, article), t('copiedCount', rest.length + 1));
    },
    show: ({ segments }) =>
      void attempt(async () => {
        const [first] = segments;
        if (!first) return;
        const isShown = await actions.showSpan(first);
        if (!isShown) notify({ sentence: t('notOnPage') });
        else announce(t('shown'));
        if (isShown && segments.length > 1) await actions.tintSpans(segments);
      }),
    tint: attributions =>
      void attempt(async () => {
        await actions.tintSpans(attributions.flatMap(({ segments }) => segments));
        announce(t(attributions.length > 0 ? 'tinted' : 'tintCleared'));
      }),
    correctSpeaker: ({ segments }, speaker) => {
      const quotation = segments[0]?.text ?? '';
      correct({ kind: 'speaker', quotation, speaker: speaker?.name ?? null }, t('speakerCorrected'));
    },
  };
}

/** Copying, stepping through and correcting entities. */
export function useEntityActions({ actions, corrected }: ArticleState): EntityActions {
  const { t } = useLocalisation();
  const attempt = useAttempt();
  const announce = useAnnounce();
  const notify = useNotify();
  const copy = useCopy(actions);
  const correct = useCorrect(corrected);
  return {
    copy: entities => copy(entityListText(entities), t('copiedCount', entities.length)),
    showMention: ({ mentions }, index) =>
      void attempt(async () => {
        const mention = mentions[index];
        if (!mention) return;
        await actions.tintSpans(mentions);
        const isShown = await actions.showSpan(mention);
        if (isShown) announce(t('mentionOf', index + 1, mentions.length));
        else notify({ sentence: t('notOnPage') });
      }),
    correct: correction => {
      correct(correction, describeCorrection(correction, t));
    },
  };
}

/** Putting hidden items back and switching rules off for the site. */
export function useCleanedActions(state: ArticleState): CleanedActions {
  const { actions, onReport, site, changeSite } = state;
  const { t } = useLocalisation();
  const attempt = useAttempt();
  const announce = useAnnounce();
  return {
    setItemsShown: (ids, isShown) =>
      void attempt(async () => {
        // One after another: each answer is the whole report, and the last one counts.
        for (const id of ids) onReport(await actions.setItemShown({ id, isShown }));
        announce(t(isShown ? 'isBack' : 'isHidden'));
      }),
    setRuleOnSite: (ruleId, isOn) =>
      void attempt(async () => {
        const others = site.rulesOff.filter(id => id !== ruleId);
        await changeSite({ rulesOff: isOn ? others : [...others, ruleId] });
        announce(t(isOn ? 'isHidden' : 'isBack'));
      }),
  };
}

/** Whether the analysis is there to be shown. */
export function isReady(analysis: CorrectedAnalysis['analysis']): analysis is Analysis {
  return analysis !== null && analysis !== 'failed';
}
