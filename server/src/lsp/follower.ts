/**
 * Follows one open document with the engine. A small text is scanned at once, a big one in steps between which other
 * messages are handled. What is typed is followed within the keystroke, whatever the text's size; what replaces much of a
 * big text, after a pause.
 */
import type { Catalogue } from '../core/catalogueCompiled';
import { changeText, openText, type TextChange, type TextState } from '../core/scan';
import { defaultMaxBytes } from '../shared/fileSize';
import { join, type OpenDocument } from './documents';
import type { Log } from './log';
import type { Scheduler } from './scheduler';

/** UTF-16 units up to which a text is scanned within the message that brought it. */
const smallText = 1_000_000;
/** UTF-16 units above which a document is not scanned, as many as a file may have bytes; editors stop sending texts long before. */
export const largestText = defaultMaxBytes;
/** UTF-16 units that an edit may bring, or take in one with edits not yet followed, to be followed at once in any text. */
export const smallEdit = 50_000;
/** How long nobody may have typed before a big text is scanned for what a big edit brought. */
export const pauseMs = 100;

/** What the engine knows of a document. */
export type Followed =
  /** The state is that of the document's present version. */
  | { readonly kind: 'scanned'; readonly state: TextState }
  | { readonly kind: 'too-large' }
  /** A scan is on its way. */
  | { readonly kind: 'behind' };

/** What {@link Follower} works with. */
export interface FollowerDeps {
  readonly catalogue: Catalogue;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** The document's present version was scanned, or found too large. */
  readonly onScanned: (document: OpenDocument) => void;
}

/** See the file's first lines. */
export class Follower {
  /** State of the version that `#pending` leads away from. */
  #state: TextState | undefined;
  #pending: TextChange | undefined;
  /** Raised to make a scan in steps give up. */
  #epoch = 0;

  constructor(
    private readonly document: OpenDocument,
    private readonly deps: FollowerDeps,
  ) {}

  get followed(): Followed {
    if (this.#isTooLarge) return { kind: 'too-large' };
    const isBehind = this.#state === undefined || this.#pending !== undefined;
    return isBehind || this.#state === undefined ? { kind: 'behind' } : { kind: 'scanned', state: this.#state };
  }

  /** Scans the document for the first time. */
  start(): void {
    const { text } = this.document;
    if (text.length > smallText && !this.#isTooLarge) {
      this.#scanSlowly();
      return;
    }
    // Later states are of the document's own source, too: none keeps an old text alive.
    if (!this.#isTooLarge) this.#state = { ...openText(text, this.deps.catalogue), text: this.document.source };
    this.deps.onScanned(this.document);
  }

  /** The document has changed. */
  change(latest: TextChange): void {
    const { length } = this.document.source;
    this.#epoch++;
    if (this.#isTooLarge || (this.#state === undefined && length <= smallText)) {
      this.#restart();
      return;
    }
    this.#pending = join(this.#pending, latest);
    const isSmall = this.#state !== undefined && this.#pending.newEnd - this.#pending.start <= smallEdit;
    if (isSmall || length <= smallText) this.#catchUp();
    else this.deps.scheduler.debounce(this.#key, pauseMs, () => this.#catchUp());
  }

  /** The document was closed. */
  stop(): void {
    this.#epoch++;
    this.deps.scheduler.cancel(this.#key);
  }

  get #isTooLarge(): boolean {
    return this.document.source.length > largestText;
  }

  get #key(): string {
    return `scan ${this.document.uri}`;
  }

  #restart(): void {
    this.deps.scheduler.cancel(this.#key);
    this.#state = undefined;
    this.#pending = undefined;
    this.start();
  }

  #catchUp(): void {
    this.deps.scheduler.cancel(this.#key);
    const [state, pending] = [this.#state, this.#pending];
    if (state === undefined || pending === undefined || pending.newEnd - pending.start > smallText) {
      this.#scanSlowly();
      return;
    }
    this.#state = changeText(state, this.document.source, pending, this.deps.catalogue);
    this.#pending = undefined;
    this.deps.onScanned(this.document);
  }

  #scanSlowly(): void {
    this.#scanInSteps().catch((error: unknown) => this.deps.log.error('A big document could not be scanned', error));
  }

  /** Opens a text in steps: each looks only at what it adds, and the last equals `openText` of the whole. */
  async #scanInSteps(): Promise<void> {
    const { catalogue, scheduler } = this.deps;
    const { text } = this.document;
    const epoch = ++this.#epoch;
    let state = openText('', catalogue);
    for (let end = 0; end < text.length; ) {
      await scheduler.turn();
      if (this.#epoch !== epoch) return;
      const next = Math.min(text.length, end + smallText);
      state = changeText(state, text.slice(0, next), { start: end, oldEnd: end, newEnd: next }, catalogue);
      end = next;
    }
    this.#state = { ...state, text: this.document.source };
    this.#pending = undefined;
    this.deps.onScanned(this.document);
  }
}
