/**
 * The team's rules as the editor shows them: read through the same reader as everything of a folder, so that a
 * `keylift.toml` that is open and edited counts as it stands. Remembered until a file of rules changes.
 */
import type { Catalogue } from '../core/catalogueCompiled';
import type { FileRules } from '../core/fileRules';
import { baselineName, ignoreFileName } from '../core/ignores/ignoreFile';
import type { ReviewedEntry } from '../core/ignores/review';
import { ledgerName } from '../core/ledger/ledgerFile';
import type { CompiledDetector } from '../core/matcher';
import type { CompileRegex } from '../core/userDetectors/ownDetector';
import type { LocalLedger } from '../host/localLedger';
import { envNames, envRelatedNames } from '../host/rules/envValues';
import { foreignNames } from '../host/rules/foreignIgnores';
import { createRules, type RuleProblem, type Rules } from '../host/rules/rules';
import type { ProjectReader } from '../remediation/facts';
import { gitleaksName } from '../shared/config/gitleaksConfig';
import { configName } from '../shared/config/keyliftConfig';
import type { RuleText } from '../shared/config/teamConfig';
import { reviewIgnores } from './ignoreReview';
import type { Projects } from './projects';
import { createSearchedIgnores, type SearchedIgnores } from './searchedIgnores';
import { nameOf, pathWithin, uriWithin } from './uris';

/** See the file's first lines. */
export interface TeamRules {
  /** What the rules say of a file; undefined for a document that lies nowhere, or in a folder this server cannot read. */
  rulesFor(uri: string): Promise<FileRules | undefined>;
  /** What is wrong with a file of rules; none for any other file. */
  problemsOf(uri: string): Promise<readonly RuleProblem[]>;
  /** The ignore file, the baseline or the ledger that an entry for a document goes to; undefined for one that lies nowhere. */
  ignoreTarget(uri: string, name?: EntryFile): Promise<IgnoreTarget | undefined>;
  /** Entries of an ignore file that do nothing, as far as single files and whole scans can tell; none for any other file. */
  reviewOf(uri: string): Promise<readonly ReviewedEntry[]>;
  /** What a scan has shown of the rules that it went by. See `searchedIgnores.ts`. */
  readonly scanned: SearchedIgnores['note'];
  /** All own detectors met so far, by id; grows. */
  readonly own: ReadonlyMap<string, CompiledDetector>;
  /** A file of rules has changed: reads everything anew when it is next asked. */
  forget(): void;
}

/** Files at a root that hold entries about values. */
export type EntryFile = typeof ignoreFileName | typeof baselineName | typeof ledgerName;

/** See {@link TeamRules.ignoreTarget}. */
export interface IgnoreTarget {
  readonly uri: string;
  /** As it stands in the editor; undefined: there is none yet. */
  readonly text: string | undefined;
  /** The document's path from the folder of the ignore file. */
  readonly path: string;
}

/** What {@link createTeamRules} works with. */
export interface TeamRulesDeps {
  readonly projects: Projects;
  readonly catalogue: Catalogue;
  readonly compileRegex: CompileRegex;
  /** ISO 8601. */
  readonly today: () => string;
  /** The folder that rules count from, for a workspace folder: the repository's root. Default: the folder itself. */
  readonly rulesRootOf?: ((folder: string) => string) | undefined;
  /** The user's own list of rotated keys; absent where there is no disk. */
  readonly localLedger?: Pick<LocalLedger, 'read'> | undefined;
}

const inEveryFolder = [configName, ignoreFileName, gitleaksName];

/** Names of all files that hold rules. */
export const ruleFileNames: readonly string[] = [...inEveryFolder, ...foreignNames, baselineName, ledgerName];

/** Whether a resource holds values that literals are compared with. */
export function isEnvFile(uri: string): boolean {
  return envNames.some((name) => name === nameOf(uri));
}

/** Whether a resource is a file of rules. */
export function isRuleFile(uri: string): boolean {
  return ruleFileNames.includes(nameOf(uri));
}

function rulesIn(reader: ProjectReader, path: string): Promise<RuleText> {
  return reader.readRules === undefined ? reader.readText(path) : reader.readRules(path);
}

/** The rules of one root; files are read ahead, since the reader takes its time and the rules do not wait. */
class Root {
  readonly #texts = new Map<string, Promise<RuleText>>();
  readonly #read = new Map<string, RuleText>();
  readonly #rules: Rules;
  /** Folders whose values are known. */
  readonly #folders = new Set<string>();

  constructor(
    private readonly reader: ProjectReader,
    { compileRegex, today, localLedger }: TeamRulesDeps,
  ) {
    const read = (path: string) => this.#read.get(path);
    this.#rules = createRules({ read, compile: compileRegex, today: today(), localLedger: localLedger?.read() });
  }

  async rules(path: string): Promise<Rules> {
    const folders = path.split('/').map((_, depth, parts) =>
      parts
        .slice(0, depth)
        .map((part) => `${part}/`)
        .join(''),
    );
    const names = folders.flatMap((folder) => inEveryFolder.map((name) => folder + name));
    await Promise.all([...names, ...foreignNames, baselineName, ledgerName].map((name) => this.#load(name)));
    await Promise.all([...this.#extended()].map((name) => this.#load(name)));
    await this.#learnValues(folders, path);
    return this.#rules;
  }

  async #load(path: string): Promise<void> {
    const reading = this.#texts.get(path) ?? rulesIn(this.reader, path);
    this.#texts.set(path, reading);
    this.#read.set(path, await reading);
  }

  /** Shows the rules the values of each folder once, and keeps no text that holds one. */
  async #learnValues(folders: readonly string[], path: string): Promise<void> {
    const unknown = folders.filter((folder) => !this.#folders.has(folder));
    if (unknown.length === 0) return;
    const paths = folders.flatMap((folder) => envRelatedNames.map((name) => folder + name));
    const texts = await Promise.all(paths.map((each) => this.reader.readText(each)));
    for (const [at, each] of paths.entries()) this.#read.set(each, texts[at]);
    // Folders are read once, when a path in them is first asked about.
    this.#rules.forFile(path);
    for (const folder of folders) {
      this.#folders.add(folder);
      for (const name of envNames) this.#read.delete(folder + name);
    }
  }

  /** Files that those of the root extend, by their names alone; whether that is right is told when they are read. */
  *#extended(): Generator<string> {
    const text = this.#read.get(gitleaksName);
    if (typeof text !== 'string') return;
    for (const { groups } of text.matchAll(/^\s*path\s*=\s*(["'])(?<path>[^"'\n]{1,200}\.toml)\1/gm)) {
      if (groups?.['path'] !== undefined) yield groups['path'].replace(/^\.\//, '');
    }
  }
}

/** See {@link TeamRules}. */
export function createTeamRules(deps: TeamRulesDeps): TeamRules {
  const { projects, rulesRootOf } = deps;
  const own = new Map<string, CompiledDetector>();
  const roots = new Map<string, Root>();
  const searched = createSearchedIgnores();
  let day = deps.today();

  const find = async (uri: string) => {
    const place = projects.placeOf(uri);
    if (place === undefined) return undefined;
    const folder = rulesRootOf?.(place.folder) ?? place.folder;
    const path = folder === place.folder ? place.path : pathWithin(folder, uri);
    const reader = projects.readerOf(folder);
    if (reader === undefined || path === undefined) return undefined;
    // Entries end with their last day, also in an editor that is never closed.
    if (day !== deps.today()) roots.clear();
    day = deps.today();
    const root = roots.get(folder) ?? new Root(reader, deps);
    roots.set(folder, root);
    const rules = await root.rules(path);
    return { rules, path, folder, reader };
  };
  return {
    own,
    scanned: searched.note,
    async rulesFor(uri) {
      const found = await find(uri);
      const rules = found?.rules.forFile(found.path);
      for (const [id, detector] of found?.rules.known ?? []) own.set(id, detector);
      return rules;
    },
    async problemsOf(uri) {
      if (!isRuleFile(uri)) return [];
      const found = await find(uri);
      found?.rules.forFile(found.path);
      return found?.rules.problems.filter(({ file }) => file === found.path) ?? [];
    },
    async ignoreTarget(uri, name = ignoreFileName) {
      const found = await find(uri);
      if (found === undefined) return undefined;
      const text = await rulesIn(found.reader, name);
      // What is there and cannot be read must not be written as if it were new.
      if (typeof text === 'object') return undefined;
      return { uri: uriWithin(found.folder, name), text, path: found.path };
    },
    async reviewOf(uri) {
      if (nameOf(uri) !== ignoreFileName) return [];
      const found = await find(uri);
      if (found === undefined) return [];
      found.rules.forFile(found.path);
      const source = found.rules.ignoreFiles.find(({ file }) => file === found.path);
      return source === undefined
        ? []
        : reviewIgnores(source, {
            ...found,
            catalogue: deps.catalogue,
            usedInAll: searched.usedOf(found.folder, source),
          });
    },
    forget: () => roots.clear(),
  };
}
