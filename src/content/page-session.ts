import type { Analysis, AnalysisInput } from '../core/analysis/model';
import type { ArticleReading } from '../core/article/read';
import { labelPage, type PageLabels } from '../core/article/labels';
import { planCleanup } from '../core/cleanup/plan';
import { cleanupRules } from '../core/cleanup/rules';
import type { Settings, SiteSettings } from '../storage/settings';
import type { ShownItem } from '../storage/shown-items-store';
import type { Span } from '../core/text/span';
import { applyCleanup, clearMarks } from './apply-cleanup';
import { itemsOf, type Item } from './removed-items';
import { isTooLarge } from './page-size';
import { findRendered } from './rendered-anew';
import { isOverlay, ScrollLock } from './scroll-lock';
import { shadowTreesOf, watchUpgrades } from './shadow-trees';
import { steadyPlan } from './steady-plan';
import { applyTextSize } from './text-size';
import { describeSpans } from './describe-spans';
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
  /** Called when the article's text is gone from the page: the site rendered it anew, or it is another article. */
  readonly replaced: () => void;
}

/** Rules that may find a dialog lying over the page, besides `consent`, which finds hardly anything else. */
const OVERLAY_RULES: ReadonlySet<string> = new Set(['newsletter', 'ad']);

/** At so many places of the article it is asked whether its text still stands on the page. */
const PROBES = 8;

/** Everything done on one article, until `close` takes it all back. */
export class PageSession {
  isCleaned: boolean;
  items: readonly Item[] = [];

  readonly #parts: SessionParts;
  readonly #life = new AbortController();
  readonly #lock: ScrollLock;
  readonly #watch: (root: Node) => void;
  #reading: ArticleReading;
  /** The document and the open shadow trees that hold something to hide. */
  #roots: ReadonlySet<Document | ShadowRoot>;
  #choices: PageChoices;
  #size = new AbortController();
  #analysis: Promise<Analysis> | undefined;

  constructor(parts: SessionParts) {
    const { document, reading, choices } = parts;
    this.#parts = parts;
    this.#reading = reading;
    this.#choices = choices;
    this.#lock = new ScrollLock(document);
    this.#roots = new Set([document]);
    this.isCleaned = choices.settings.isCleanupAutomatic;
    const look = (): void => {
      this.#look();
    };
    this.#watch = watchGrowth(document.documentElement, {
      signal: this.#life.signal,
      onInserted: elements => this.#hideRendered(elements),
      onUnmarked: elements => {
        this.#markAgain(elements);
      },
      look,
    });
    watchUpgrades(reading.labels, look, this.#life.signal);
    this.configure(choices);
  }

  /** The article as it was read last. Its text stays the same for as long as the session lasts. */
  get reading(): ArticleReading {
    return this.#reading;
  }

  /** The same article, read again after the site rendered it anew. */
  adopt(reading: ArticleReading): void {
    this.#reading = reading;
    this.configure(this.#choices);
  }

  /** Take over changed settings; what is hidden follows at once. */
  configure(choices: PageChoices): void {
    this.#choices = choices;
    this.#plan(this.#reading.labels);
    this.#size.abort();
    this.#size = new AbortController();
    applyTextSize(this.#reading.text, choices.site.textSize, this.#size.signal);
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

  /** See `ContentCalls.describeSpans`. */
  describeSpans(spans: readonly Span[]): readonly string[] {
    const { text, metadata } = this.reading;
    return describeSpans({ document: this.#parts.document, text, language: metadata.language }, spans);
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
    this.items = itemsOf(steadyPlan(planCleanup(labels, rules), before), before, shown);
    const planned = new Set(this.items.map(({ element }) => element));
    applyCleanup(
      before.filter(({ element }) => !planned.has(element)),
      false,
    );
    const trees = shadowTreesOf(labels);
    this.#roots = new Set([this.#parts.document, ...trees]);
    for (const tree of trees) this.#watch(tree);
    this.#apply();
  }

  /** The page has grown: other parts may have to go, or the article is not the one that was read. */
  #look(): void {
    if (isTooLarge(this.#parts.document)) return;
    if (this.isReplaced()) {
      this.#parts.replaced();
      return;
    }
    const labels = labelPage(this.#parts.document);
    if (!labels) return;
    const before = this.items;
    this.#plan(labels);
    if (isOtherPlan(before, this.items)) this.#parts.changed();
  }

  /** Whether most of the article's text does not stand on the page any more. */
  isReplaced(): boolean {
    const { text } = this.#reading;
    const step = text.text.length / PROBES;
    const spans = Array.from({ length: PROBES }, (_, probe) => {
      const start = Math.floor(probe * step);
      return { start, end: start + 1 };
    });
    return spans.filter(span => text.rangeOf(span) === null).length > PROBES / 2;
  }

  /** Hide at once what the site rendered anew. Answers whether the page has to be looked at all the same. */
  #hideRendered(inserted: readonly Element[]): boolean {
    if (!this.isCleaned) return true;
    const hidden = this.items.filter(item => !item.isShown);
    const rendered = findRendered(hidden, inserted);
    if (rendered.size > 0) {
      this.items = this.items.map(item => {
        const element = rendered.get(item);
        return element ? { ...item, element } : item;
      });
      this.#apply();
    }
    const found = new Set(rendered.values());
    return inserted.some(element => !found.has(element));
  }

  /** The site made an element equal to its own picture of it, in which our mark is not. */
  #markAgain(elements: readonly Element[]): void {
    const unmarked = new Set(elements);
    applyCleanup(
      this.items.filter(({ element }) => unmarked.has(element)),
      this.isCleaned,
    );
  }

  #apply(): void {
    const hidden = this.isCleaned ? this.items.filter(item => !item.isShown) : [];
    const isDialog = ({ ruleId, element }: Item): boolean =>
      ruleId === 'consent' || (OVERLAY_RULES.has(ruleId) && isOverlay(element));
    const hasDialog = hidden.some(isDialog);
    applyCleanup(this.items, this.isCleaned);
    const wanted = new Set(hidden.map(({ element }) => element));
    for (const root of this.#roots) clearMarks(root, wanted);
    this.#lock.update(hasDialog);
  }
}

function isOtherPlan(before: readonly Item[], after: readonly Item[]): boolean {
  return before.length !== after.length || before.some(({ id }, index) => id !== after[index]?.id);
}
