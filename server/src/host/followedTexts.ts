/**
 * Scans versions of files one after another. Where a version follows another that was scanned a while ago, only what is
 * different is looked at: most commits change a few lines of a file, and a history holds each file many times.
 */
import type { Catalogue } from '../core/catalogueCompiled';
import type { ScanOptions, ScanResult } from '../core/finding';
import { changeText, findingsOf, openText, scan, type TextState } from '../core/scan';

/** UTF-16 units of all texts that are kept. */
const mostKept = 20_000_000;
/** A larger text is not kept, lest it drive out all others. */
const largestKept = 4_000_000;

/** The range in which two texts differ. */
function difference(before: string, after: string) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let oldEnd = before.length;
  let newEnd = after.length;
  while (oldEnd > start && newEnd > start && before.charCodeAt(oldEnd - 1) === after.charCodeAt(newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}

/** See the file's first lines. */
export class FollowedTexts {
  readonly #catalogue: Catalogue;
  /** By object id; the one that was used last is last. */
  readonly #states = new Map<string, TextState>();
  #kept = 0;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /**
   * Scans one version. The result is the same as that of a scan of the whole text.
   *
   * @param id of this version
   * @param oldId of the version before it, if there is one
   */
  scan(text: string, id: string, oldId: string | undefined, options: ScanOptions): ScanResult {
    // A team's own detectors look at whole texts.
    if (options.rules?.own !== undefined || text.length > largestKept) return scan(text, this.#catalogue, options);
    const before = oldId === undefined ? undefined : this.#states.get(oldId);
    const state =
      before === undefined
        ? openText(text, this.#catalogue)
        : changeText(before, text, difference(before.text.toString(), text), this.#catalogue);
    this.#keep(id, state, oldId);
    return findingsOf(state, options);
  }

  #keep(id: string, state: TextState, oldId: string | undefined): void {
    // The next version most likely follows this one.
    if (oldId !== undefined) this.#drop(oldId);
    this.#states.set(id, state);
    this.#kept += state.text.length;
    for (const oldest of this.#states.keys()) {
      if (this.#kept <= mostKept) break;
      this.#drop(oldest);
    }
  }

  #drop(id: string): void {
    const state = this.#states.get(id);
    if (state === undefined) return;
    this.#kept -= state.text.length;
    this.#states.delete(id);
  }
}
