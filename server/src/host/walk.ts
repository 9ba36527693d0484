/**
 * Walks a directory tree and names the files that are to be scanned: what git would see, in an order that is always the
 * same. Follows no link and enters no directory twice, so it ends; opens no file but ignore files. What it cannot look into
 * it says.
 */
import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import type { NotScannedReason } from '../shared/protocol';
import { gitRootOf } from './gitFolder';
import { IgnoreRules } from './ignoreRules';
import { type DirectoryEntry, type DiskPath, listDirectory, pathOf } from './listDirectory';
import { pathBelow, rulesAbove, rulesOfRepository, rulesWithin } from './repositoryRules';
import { isRuleName } from './rules/ruleNames';
import { reasonOf } from './textReader';

/** Why a whole directory is passed over without a look: it holds no source of this project. */
export type LeftOutReason = 'version-control' | 'dependencies';

/** What a walk meets. `file` is `/`-separated and relative to the root; bytes that are no valid UTF-8 stand as `\xE9`. */
export type WalkEvent =
  | {
      readonly kind: 'file';
      readonly file: string;
      readonly path: DiskPath;
      /**
       * The nearest folder around it that holds a file of a team's rules, by `isRuleName`; the root where none does. Relative
       * to the root: '' or with a slash at its end.
       */
      readonly ruled: string;
    }
  | { readonly kind: 'not-scanned'; readonly file: string; readonly reason: NotScannedReason }
  | { readonly kind: 'left-out'; readonly file: string; readonly reason: LeftOutReason }
  | RepositoryEvent;

/**
 * The walk is about to list a directory that is, or lies in, a git work tree it had not met before. Whoever knows which
 * files git tracks although an ignore rule covers them says so now, before asking for the next event.
 */
export interface RepositoryEvent {
  readonly kind: 'repository';
  /** Relative to the root: '.' for the root itself. */
  readonly file: string;
  readonly path: string;
  /** @param files relative to `path`: the walk names them in spite of ignore rules */
  keep(files: readonly string[]): void;
  /** @param rules that the user has for all repositories, in `.gitignore` syntax */
  exclude(rules: string): void;
}

/** What to walk. */
export interface WalkRequest {
  /** Absolute path of a directory, with no link in it. Walked even if a directory above it ignores it. */
  readonly root: string;
  /** Further patterns in `.gitignore` syntax, relative to the root; nothing includes again what they exclude. */
  readonly exclude?: readonly string[];
  /** Names nothing but these files, and what lies below these directories; relative to the root. Absent: everything. */
  readonly only?: readonly string[];
}

const versionControl = new Set(['.git', '.hg', '.svn']);
const dependencies = 'node_modules';
const dot = 46;

/** Which part of a tree somebody asks for. */
interface Wanted {
  readonly enters: (directory: string) => boolean;
  readonly names: (file: string) => boolean;
}

function* aboveOf(path: string): Generator<string> {
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) yield path.slice(0, at);
}

function createWanted(only: readonly string[]): Wanted {
  const wanted = new Set(only);
  const above = new Set(only.flatMap((path) => [...aboveOf(path)]));
  const names = (path: string) => wanted.has(path) || [...aboveOf(path)].some((directory) => wanted.has(directory));
  return { enters: (directory) => above.has(directory) || names(directory), names };
}

/** A directory that is being walked: where it stands, what holds in it, and what is left of it. */
interface Frame {
  readonly path: DiskPath;
  /** Relative to the root: '' or with a slash at its end. */
  readonly file: string;
  readonly rules: IgnoreRules;
  /** The directory is ignored; it was entered for the sake of kept files alone. */
  readonly ignored: boolean;
  readonly entries: readonly DirectoryEntry[];
  /** See `ruled` of a file's event. */
  readonly ruled: string;
  next: number;
}

/** Whether a name that begins with a dot is among the entries of a directory, which are in order. */
function holds(entries: readonly DirectoryEntry[], name: string): boolean {
  for (const entry of entries) {
    if (entry.name === name) return true;
    if (entry.name.charCodeAt(0) > dot) return false;
  }
  return false;
}

type Place = Pick<Frame, 'path' | 'file' | 'rules' | 'ignored' | 'ruled'>;

/** One walk. Its state is the frames from the root to the directory it is in, so depth costs no stack. */
class Walk {
  readonly #root: string;
  readonly #gitRoot: string | undefined;
  /** From the repository's root to the walk's: ignore rules count from there. */
  readonly #prefix: string;
  readonly #excluded: IgnoreRules;
  readonly #wanted: Wanted | undefined;
  readonly #entersDependencies: boolean;
  readonly #kept = new Set<string>();
  readonly #frames: Frame[] = [];
  /** What was said of the repository that was met last. */
  #userRules: string | undefined;

  constructor({ root, exclude = [], only }: WalkRequest) {
    this.#root = root;
    this.#gitRoot = gitRootOf(root);
    this.#prefix = this.#gitRoot === undefined ? '' : pathBelow(this.#gitRoot, root);
    this.#excluded = exclude.length === 0 ? IgnoreRules.none : IgnoreRules.none.with('', exclude.join('\n'));
    this.#wanted = only && createWanted(only);
    this.#entersDependencies = root.split(sep).includes(dependencies);
  }

  *events(): Generator<WalkEvent> {
    const gitRoot = this.#gitRoot;
    if (gitRoot !== undefined) yield this.#repository(this.#root, '');
    const rules = gitRoot === undefined ? IgnoreRules.none : rulesAbove(gitRoot, this.#root, this.#userRules);
    yield* this.#enter({ path: this.#root, file: '', rules, ignored: false, ruled: '' });
    for (let frame = this.#frames.at(-1); frame !== undefined; frame = this.#frames.at(-1)) {
      const entry = frame.entries[frame.next++];
      if (entry === undefined) this.#frames.pop();
      else if (entry.kind === 'directory') yield* this.#meetDirectory(frame, entry);
      else {
        const event = this.#meetFile(frame, entry);
        if (event !== undefined) yield event;
      }
    }
  }

  #repository(path: string, file: string): RepositoryEvent {
    const keep = (files: readonly string[]) => {
      for (const name of files) {
        const whole = file + name;
        this.#kept.add(whole);
        for (let at = whole.indexOf('/'); at >= 0; at = whole.indexOf('/', at + 1))
          this.#kept.add(whole.slice(0, at + 1));
      }
    };
    this.#userRules = undefined;
    const exclude = (rules: string) => {
      this.#userRules = rules;
    };
    return { kind: 'repository', file: file === '' ? '.' : file.slice(0, -1), path, keep, exclude };
  }

  *#enter(place: Place): Generator<WalkEvent> {
    try {
      const entries = listDirectory(place.path);
      let { rules } = place;
      if (typeof place.path === 'string') {
        const base = this.#prefix + place.file;
        if (place.file !== '' && holds(entries, '.git')) {
          // A repository in a repository: the outer one's rules end at its border.
          yield this.#repository(place.path, place.file);
          rules = rulesOfRepository(place.path, base, this.#userRules);
        }
        if (holds(entries, '.gitignore')) rules = rulesWithin(rules, place.path, base);
      }
      const ruled = entries.some(({ name }) => isRuleName(name)) ? place.file : place.ruled;
      this.#frames.push({ ...place, rules, entries, ruled, next: 0 });
    } catch (error) {
      const file = place.file === '' ? '.' : place.file.slice(0, -1);
      yield { kind: 'not-scanned', file, reason: reasonOf(error) };
    }
  }

  /** Whether ignore rules cover an entry; `file` ends with a slash for a directory. */
  #isIgnored(frame: Frame, file: string): boolean {
    return frame.ignored || frame.rules.isIgnored(this.#prefix + file);
  }

  *#meetDirectory(frame: Frame, entry: DirectoryEntry): Generator<WalkEvent> {
    const file = `${frame.file}${entry.name}/`;
    if (this.#wanted?.enters(file.slice(0, -1)) === false) return;
    const leftOut = this.#leftOut(entry.name);
    if (leftOut !== undefined) {
      yield { kind: 'left-out', file: file.slice(0, -1), reason: leftOut };
      return;
    }
    if (this.#excluded.isIgnored(file)) return;
    const ignored = this.#isIgnored(frame, file);
    if (ignored && !this.#kept.has(file)) return;
    yield* this.#enter({ path: pathOf(frame.path, entry), file, rules: frame.rules, ignored, ruled: frame.ruled });
  }

  /** No generator, as there are so many files. */
  #meetFile(frame: Frame, entry: DirectoryEntry): WalkEvent | undefined {
    const file = frame.file + entry.name;
    if (this.#wanted?.names(file) === false) return undefined;
    if (versionControl.has(entry.name) || this.#excluded.isIgnored(file)) return undefined;
    if (this.#isIgnored(frame, file) && !this.#kept.has(file)) return undefined;
    const path = pathOf(frame.path, entry);
    if (entry.kind === 'file') return { kind: 'file', file, path, ruled: frame.ruled };
    const reason = entry.kind === 'link' ? this.#linkReason(path) : 'not-a-file';
    return reason && { kind: 'not-scanned', file, reason };
  }

  #leftOut(name: string): LeftOutReason | undefined {
    if (versionControl.has(name.toLowerCase())) return 'version-control';
    return name === dependencies && !this.#entersDependencies ? 'dependencies' : undefined;
  }

  /** A link to something in the root needs no second look; one that leads out is not followed, and that is said. */
  #linkReason(path: DiskPath): NotScannedReason | undefined {
    try {
      const target = realpathSync.native(path);
      const inside =
        target === this.#root || target.startsWith(this.#root.endsWith(sep) ? this.#root : this.#root + sep);
      return inside ? undefined : 'not-a-file';
    } catch (error) {
      // A link to nothing, or round in a circle, holds nothing that could be scanned.
      return reasonOf(error) === 'unreadable' ? 'unreadable' : undefined;
    }
  }
}

/**
 * Walks a tree, depth first; files come ordered by their whole path, in UTF-16 units. Honours `.gitignore` files at every
 * level, those above the root up to the repository's root, `info/exclude`, and what it is told; leaves out `.git`, `.hg` and `.svn`, and
 * `node_modules` unless the root is or lies in one. Holds only the listings of the directories it is in.
 */
export function walk(request: WalkRequest): Generator<WalkEvent> {
  return new Walk(request).events();
}
