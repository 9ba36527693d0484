/** Remembers what changes in which file over a whole run, and shows it with every value it knows masked. */
import { join } from 'node:path';
import type { Finding } from '../../core/finding';
import { slashedWay } from '../../host/wayBelow';
import type { DraftFile } from '../../remediation/folderDraft';
import type { ChangedFile } from './fixReport';
import { createMask, type DiffInput, type MaskedValue, redactedDiff } from './redactedDiff';

/** See the file's first lines. Holds values in memory, and gives none away. */
export class Changes {
  readonly #base: string;
  readonly #findIn: (text: string) => readonly Finding[];
  readonly #files = new Map<string, DiffInput>();
  readonly #values = new Map<string, MaskedValue>();

  /**
   * @param base files are named relative to this directory
   * @param findIn finds what else must be masked in a text that is shown
   */
  constructor(base: string, findIn: (text: string) => readonly Finding[]) {
    this.#base = base;
    this.#findIn = findIn;
  }

  /** Makes the values of these findings known, so that they are masked wherever they stand. */
  learn(text: string, findings: readonly Finding[]): void {
    for (const { start, end, redacted } of findings) {
      const value = text.slice(start, end);
      this.#values.set(value, { value, redacted });
    }
  }

  /** Adds one change; a file that changes again keeps what it held at first. */
  add(change: DiffInput): void {
    const earlier = this.#files.get(change.name);
    const before = earlier === undefined ? change.before : earlier.before;
    this.#files.set(change.name, { ...change, before });
  }

  /** Adds the files around a fixed one. */
  addDraft(folder: string, files: readonly DraftFile[]): void {
    for (const { path, before, after, holdsSecret } of files) {
      const name = slashedWay(this.#base, join(folder, path));
      this.add({ name, before, after, holdsSecret });
    }
  }

  /** All changed files, ordered by name. */
  list(): readonly ChangedFile[] {
    const inputs = [...this.#files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { before, after, holdsSecret } of inputs) {
      if (holdsSecret) continue;
      this.learn(before ?? '', this.#findIn(before ?? ''));
      this.learn(after, this.#findIn(after));
    }
    const mask = createMask([...this.#values.values()]);
    return inputs.map((input) => ({
      file: input.name,
      action: input.before === undefined ? 'create' : 'change',
      holdsSecret: input.holdsSecret,
      diff: redactedDiff(input, mask),
    }));
  }
}
