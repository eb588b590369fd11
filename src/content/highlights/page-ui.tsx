import type { ComponentChild } from 'preact';

import type { HighlightColor } from '../../core/library/model';
import type { CopyFormatId } from '../../core/export/copy/copy-formats';
import type { CopyInput } from '../../core/export/copy/passage';
import type { ColorNames } from '../../ui/highlights/highlight-view';
import { COPY_KEYS } from '../../ui/quotes/CopyAsMenu';
import { LocalisationProvider, type Localisation } from '../../ui/localisation';
import { copyPassages, type CopyMemory } from './copy-passages';
import { HighlightCard } from './HighlightCard';
import type { HighlightController } from './highlight-controller';
import { HighlightToolbar } from './HighlightToolbar';
import { highlightsAt } from './hit-test';
import { PageMessage } from './PageMessage';
import { isSamePlace, liveRange, staticRange } from './placement';
import { selectedRange } from './selected-range';
import { UiHost } from './ui-host';
import { watchSelection } from './watch-selection';

/** What the reader chose, as far as it concerns what appears on the page. */
export interface UiChoices {
  readonly isToolbarOff: boolean;
  readonly colorNames: ColorNames;
}

export interface UiParts {
  readonly localisation: Localisation;
  readonly copies: CopyMemory;
}

/** How long a message stays, ms. */
const MESSAGE_MS = 6000;
const INTERACTIVE =
  'a[href], button, input, select, textarea, summary, label, [role=button], [contenteditable]';

/** A click there is the page's own. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(INTERACTIVE) !== null;
}

/** What appears on the page itself: the toolbar beside a selection, the card of a highlight, a message. */
export class PageUi {
  readonly #document: Document;
  readonly #controller: HighlightController;
  readonly #localisation: Localisation;
  readonly #copies: CopyMemory;
  readonly #host: UiHost;
  #choices: UiChoices = { isToolbarOff: false, colorNames: {} };
  #life: AbortController | null = null;
  #isToolbar = false;
  /** What a message tells of, while it stands there. */
  #told: StaticRange | null = null;
  #cardId: string | null = null;
  /** The card opened last, to go on from where highlights lie over one another. */
  #lastCardId: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, controller: HighlightController, { localisation, copies }: UiParts) {
    this.#document = document;
    this.#controller = controller;
    this.#localisation = localisation;
    this.#copies = copies;
    this.#host = new UiHost(document);
  }

  configure(choices: UiChoices): void {
    this.#choices = choices;
  }

  /** Wait for selections and clicks until `stop`. */
  start(): void {
    if (this.#life) return;
    this.#life = new AbortController();
    const { signal } = this.#life;
    watchSelection(this.#document, {
      onSelected: () => {
        this.#showToolbar();
      },
      onDropped: () => {
        if (this.#isToolbar) this.hide();
      },
      onTab: () => this.#enter(),
      onEscape: event => {
        // Escape closes an open menu first; that does it itself.
        if (!this.#host.hasMenu(event)) this.hide();
      },
      isOurs: event => this.#host.contains(event),
      signal,
    });
    this.#document.addEventListener(
      'click',
      event => {
        this.#onClick(event);
      },
      { signal },
    );
  }

  stop(): void {
    this.hide();
    this.#life?.abort();
    this.#life = null;
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#cardId = null;
    this.#told = null;
    this.#isToolbar = false;
    this.#host.hide();
  }

  /** After a highlight by key or menu: its card, or word that it is there. */
  onHighlighted(id: string, isNoteOpen: boolean): void {
    this.#document.getSelection()?.removeAllRanges();
    if (isNoteOpen) this.#showCard(id, true);
    else this.#say(this.#localisation.t('highlighted'), true);
  }

  /** Answers whether what is selected on the page is on the clipboard now; the reader is told on the page. */
  async copySelection(): Promise<boolean> {
    const range = selectedRange(this.#document);
    const isCopied = await this.#copy(range && this.#controller.cite(range));
    this.#told = range && staticRange(range);
    return isCopied;
  }

  #showToolbar(): void {
    const range = selectedRange(this.#document);
    if (this.#choices.isToolbarOff || !range) return;
    // What the reader is just told about these words stays.
    if (this.#told && isSamePlace(this.#told, range)) return;
    const fixed = range.cloneRange();
    if (!this.#isToolbar) this.hide();
    this.#isToolbar = true;
    this.#show(
      <HighlightToolbar
        names={this.#choices.colorNames}
        onHighlight={color => void this.#highlight(fixed, color, false)}
        onNote={() => void this.#highlight(fixed, null, true)}
        onCopy={form => void this.#copy(this.#controller.cite(fixed), form)}
      />,
      () => fixed.getBoundingClientRect(),
    );
  }

  async #highlight(range: Range, color: HighlightColor | null, isNoteOpen: boolean): Promise<void> {
    this.#document.getSelection()?.removeAllRanges();
    this.hide();
    await this.#attempt(async () => {
      const session = await this.#controller.ready();
      const id = await session?.create(range, color ? { color } : {});
      if (id != null && isNoteOpen) this.#showCard(id, true);
    });
  }

  /** Answers whether the text is on the clipboard now. */
  async #copy(input: CopyInput | null, chosen?: CopyFormatId): Promise<boolean> {
    const { t } = this.#localisation;
    const form = input && (await copyPassages(input, this.#copies, chosen));
    const refusal = t(input ? 'copyRefused' : 'nothingSelected');
    this.#say(form ? t('copiedAs', t(COPY_KEYS[form])) : refusal, false);
    return form !== null;
  }

  /** True when the focus went into the toolbar. */
  #enter(): boolean {
    return this.#isToolbar && this.#host.focus();
  }

  #onClick(event: MouseEvent): void {
    const session = this.#controller.session;
    const isPlain = event.button === 0 && !event.defaultPrevented && !this.#host.contains(event);
    if (!session || !isPlain || isControl(event.target) || selectedRange(this.#document)) return;
    const ids = highlightsAt(this.#document, { x: event.clientX, y: event.clientY }, session.painted());
    // Where several lie over one another, each further click opens the next.
    const id = ids[(ids.indexOf(this.#lastCardId ?? '') + 1) % ids.length];
    if (id !== undefined) this.#showCard(id, false);
  }

  #showCard(id: string, isNoteFocused: boolean): void {
    const session = this.#controller.session;
    const highlight = session?.item(id);
    if (!session || !highlight) return;
    if (this.#cardId !== id) this.hide();
    this.#cardId = id;
    this.#lastCardId = id;
    const edit = (change: Parameters<typeof session.change>[0]): void =>
      void this.#attempt(async () => {
        await session.change(change);
        if (this.#cardId === id) this.#showCard(id, isNoteFocused);
      });
    this.#show(
      <HighlightCard
        key={id}
        highlight={highlight}
        names={this.#choices.colorNames}
        isNoteFocused={isNoteFocused}
        isPrivate={session.snapshot().isPrivate}
        onEdit={change => {
          edit({ ...change, id });
        }}
        onCopy={form => this.#copyHighlight(id, form)}
        onDelete={() => void this.#delete(id)}
        onClose={() => {
          this.hide();
        }}
      />,
      () => {
        const [range] = session.rangesOf(id);
        return range?.startContainer.isConnected ? liveRange(range).getBoundingClientRect() : null;
      },
    );
  }

  /** The card stays, its button says what happened; a form chosen from the menu, and a failure, are told in words. */
  async #copyHighlight(id: string, chosen?: CopyFormatId): Promise<boolean> {
    const input = this.#controller.citeHighlight(id);
    if (chosen !== undefined) return this.#copy(input, chosen);
    const form = input && (await copyPassages(input, this.#copies));
    if (!form) this.#say(this.#localisation.t('copyRefused'), false);
    return form !== null;
  }

  async #delete(id: string): Promise<void> {
    this.hide();
    await this.#attempt(async () => {
      await this.#controller.session?.delete([id]);
      this.#say(this.#localisation.t('highlightDeleted'), true);
    });
  }

  #say(sentence: string, canUndo: boolean): void {
    this.hide();
    const undo = (): void => {
      this.hide();
      void this.#attempt(async () => {
        await this.#controller.session?.undo();
      });
    };
    this.#show(
      <PageMessage
        sentence={sentence}
        onUndo={canUndo ? undo : null}
        onClose={() => {
          this.hide();
        }}
      />,
      () => null,
    );
    this.#timer = setTimeout(() => {
      this.hide();
    }, MESSAGE_MS);
  }

  /** The background's refusals are sentences for the reader. */
  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      console.error('The highlight could not be kept', error);
      this.#say(error instanceof Error ? error.message : this.#localisation.t('actionFailed'), false);
    }
  }

  #show(content: ComponentChild, anchor: () => DOMRect | null): void {
    clearTimeout(this.#timer);
    this.#host.show(
      <LocalisationProvider value={this.#localisation}>{content}</LocalisationProvider>,
      anchor,
    );
  }
}
