/**
 * A folder as it will be once the planned changes are made. Later plans see the changes of earlier ones, whether or not any
 * of them has been written; the disk itself is not touched here.
 */
import { applyEdits } from './edits';
import type { ProjectReader } from './facts';
import { directoryOf, nameOf } from './paths';
import type { FileChange } from './plan';

/** A file that will change. Texts keep a byte order mark, as the reader of the folder does. */
export interface DraftFile {
  /** `/`-separated, relative to the folder. */
  readonly path: string;
  /** What is on disk; undefined: nothing is. */
  readonly before: string | undefined;
  readonly after: string;
  readonly holdsSecret: boolean;
}

/** See the file's first lines. */
export class FolderDraft {
  readonly #disk: ProjectReader;
  readonly #files = new Map<string, DraftFile>();
  /** Files that a plan has put under git's ignore rules before it wrote a value there. */
  readonly #ignored = new Set<string>();

  /** @param disk reads the folder as it is */
  constructor(disk: ProjectReader) {
    this.#disk = disk;
  }

  /** Reads the folder as it will be. */
  readonly reader: ProjectReader = {
    readText: async (path) => this.#files.get(path)?.after ?? (await this.#disk.readText(path)),
    list: async (directory) => {
      const names = new Set(await this.#disk.list(directory));
      for (const path of this.#files.keys()) if (directoryOf(path) === directory) names.add(nameOf(path));
      return [...names];
    },
    ignoreState: async (path) => {
      const state = await this.#disk.ignoreState(path);
      return this.#ignored.has(path) && state !== 'tracked' ? 'ignored' : state;
    },
  };

  /**
   * Adds the changes of a plan that was made with {@link reader}.
   *
   * @returns the path of a file that the plan saw otherwise; nothing was added then
   */
  async add(changes: readonly FileChange[]): Promise<string | undefined> {
    const added: DraftFile[] = [];
    for (const { path, before, edits, holdsSecret } of changes) {
      const known = this.#files.get(path);
      const now = known?.after ?? (await this.#disk.readText(path));
      if (now !== before) return path;
      added.push({
        path,
        before: known === undefined ? before : known.before,
        after: applyEdits(before ?? '', edits),
        holdsSecret: holdsSecret || known?.holdsSecret === true,
      });
    }
    for (const file of added) {
      this.#files.set(file.path, file);
      if (file.holdsSecret) this.#ignored.add(file.path);
    }
    return undefined;
  }

  /** The files that will change, in the order in which plans named them first. */
  pending(): readonly DraftFile[] {
    return [...this.#files.values()].filter(({ before, after }) => before !== after);
  }

  /** Says that the pending changes are on disk now, or have been given up: the disk is to be believed again. */
  settle(): void {
    this.#files.clear();
    this.#ignored.clear();
  }
}
