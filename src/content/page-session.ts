import type { Analysis, AnalysisInput } from '../core/analysis/model';
import type { ArticleReading } from '../core/article/read';
import { labelPage, type PageLabels } from '../core/article/labels';
import { planCleanup } from '../core/cleanup/plan';
import { cleanupRules } from '../core/cleanup/rules';
import type { Settings, SiteSettings } from '../storage/settings';
import type { ShownItem } from '../storage/shown-items-store';
import type { Span } from '../core/text/span';
import { applyCleanup } from './apply-cleanup';
import { itemsOf, type Item } from './removed-items';
import { applyTextSize } from './text-size';
import { clearTint, showSpan, tintSpans } from './tint';
import { watchGrowth } from './watch-growth';

/** What the reader chose, as far as it concerns this page. */
export interface PageChoices {
  readonly settings: Settings;
  readonly site: SiteSettings;
  /** Items put back on this page on earlier visits. */
  readonly shown: readonly ShownItem[];
}

export interface SessionParts {
  readonly document: Document;
  readonly reading: ArticleReading;
  readonly choices: PageChoices;
  /** Quotes and entities, worked out off the page. */
  readonly analyse: (input: AnalysisInput) => Promise<Analysis>;
  /** Called when the page's own changes made another plan. */
  readonly changed: () => void;
}

/** Everything done on one article, until `close` takes it all back. */
export class PageSession {
  readonly reading: ArticleReading;
  isCleaned: boolean;
  items: readonly Item[] = [];

  readonly #parts: SessionParts;
  readonly #life = new AbortController();
  #choices: PageChoices;
  #size = new AbortController();
  #analysis: Promise<Analysis> | undefined;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.reading = parts.reading;
    this.#choices = parts.choices;
    this.isCleaned = parts.choices.settings.isCleanupAutomatic;
    this.configure(parts.choices);
    const { document } = parts;
    const replan = (): void => {
      const labels = labelPage(document);
      if (!labels) return;
      const before = this.items;
      this.#plan(labels);
      if (isOtherPlan(before, this.items)) parts.changed();
    };
    watchGrowth(document.documentElement, replan, this.#life.signal);
  }

  /** Take over changed settings; what is hidden follows at once. */
  configure(choices: PageChoices): void {
    this.#choices = choices;
    this.#plan(this.reading.labels);
    this.#size.abort();
    this.#size = new AbortController();
    applyTextSize(this.reading.text, choices.site.textSize, this.#size.signal);
  }

  setCleaned(isCleaned: boolean): void {
    this.isCleaned = isCleaned;
    this.#apply();
  }

  /** Show or hide one item; gives back the items the reader wants to see. */
  setItemShown(id: string, isShown: boolean): ShownItem[] {
    for (const item of this.items) if (item.id === id) item.isShown = isShown;
    this.#apply();
    return this.items.filter(item => item.isShown).map(({ ruleId, hash }) => ({ ruleId, hash }));
  }

  /** Worked out once; asked again only after a failure. */
  analysis(): Promise<Analysis> {
    const { text, metadata } = this.reading;
    this.#analysis ??= this.#parts
      .analyse({ text: text.text, language: metadata.language, published: metadata.published })
      .catch((error: unknown) => {
        this.#analysis = undefined;
        throw error;
      });
    return this.#analysis;
  }

  showSpan(span: Span): boolean {
    return showSpan(this.reading.text, span);
  }

  tintSpans(spans: readonly Span[]): void {
    tintSpans(this.reading.text, spans);
  }

  /** The page is as it was before. */
  close(): void {
    this.#life.abort();
    this.#size.abort();
    this.setCleaned(false);
    clearTint();
  }

  #plan(labels: PageLabels): void {
    const { settings, site, shown } = this.#choices;
    const rules = cleanupRules.filter(
      rule => (settings.rules[rule.id] ?? rule.isOnByDefault) && !site.rulesOff.includes(rule.id),
    );
    const before = this.items;
    this.items = itemsOf(planCleanup(labels, rules), before, shown);
    const isGone = (item: Item): boolean => !this.items.some(({ element }) => element === item.element);
    applyCleanup(this.#parts.document, before.filter(isGone), false);
    this.#apply();
  }

  #apply(): void {
    applyCleanup(this.#parts.document, this.items, this.isCleaned);
  }
}

function isOtherPlan(before: readonly Item[], after: readonly Item[]): boolean {
  return before.length !== after.length || before.some(({ id }, index) => id !== after[index]?.id);
}
