/**
 * A team's rules for the files of one tree: finds `keylift.toml`, `.gitleaks.toml` and ignore files from the root down to
 * the folder of a file, and puts together what they say. Lists add up on the way down; of single values the nearest counts.
 * Reads through a function it is given, so it serves the disk, the editor and a commit alike; reads each file once.
 */
import type { FileRules } from '../../core/fileRules';
import type { IgnoreSource } from '../../core/ignores/ignoreSource';
import type { KnownValues } from '../../core/knownValues';
import type { RotatedLookup } from '../../core/ledger/rotated';
import type { CompiledDetector } from '../../core/matcher';
import { compileOwn, type OwnDetectors } from '../../core/userDetectors/collectOwn';
import type { CompileRegex, OwnDetector } from '../../core/userDetectors/ownDetector';
import { gitleaksName, readGitleaksConfig } from '../../shared/config/gitleaksConfig';
import { configName, readKeyliftConfig } from '../../shared/config/keyliftConfig';
import { below, globTest, type PathTest } from '../../shared/config/pathTest';
import type { ConfigProblem } from '../../shared/config/problem';
import type { ConfigSetting, RuleText, TeamConfig } from '../../shared/config/teamConfig';
import { EnvValues } from './envValues';
import { type IgnoreFileSource, readIgnoreFiles } from './ignoreFiles';
import { allowSource, ignoreSourcesOf } from './ignoreSources';
import { readRotated } from './rotatedValues';
import { unreadable } from './unreadable';

/** What {@link createRules} works with. */
export interface RulesSetting {
  /** @param path `/`-separated, relative to the root */
  readonly read: (path: string) => RuleText;
  readonly compile: CompileRegex;
  /** ISO 8601. */
  readonly today: string;
  /** Text of a baseline that counts beside the one at the root. */
  readonly baseline?: string | undefined;
  /** Text of the user's own ledger of rotated keys, which counts beside the one at the root. */
  readonly localLedger?: string | undefined;
  /** Names of files that are not read, for who is about to write them anew. */
  readonly without?: readonly string[] | undefined;
}

/** A problem, the file it is in, and the text its offsets count in. */
export interface RuleProblem extends ConfigProblem {
  readonly file: string;
  readonly text: string;
}

/** See the file's first lines. */
export interface Rules {
  /** @param path `/`-separated, relative to the root */
  forFile(path: string, commit?: string): FileRules;
  /** Takes somebody's word that no folder below `ruled` and around a file holds a file of rules, by `isRuleName`. */
  passOver(file: string, ruled: string): void;
  /** Every problem of the files read so far, in the order in which they were read. */
  readonly problems: readonly RuleProblem[];
  /** Every own detector of the files read so far. */
  readonly known: ReadonlyMap<string, CompiledDetector>;
  /** Ignore files read so far, for who tells of entries that do nothing. */
  readonly ignoreFiles: readonly IgnoreFileSource[];
}

/** What holds in one folder. */
interface FolderRules {
  readonly detectors: readonly OwnDetector[];
  readonly own: OwnDetectors | undefined;
  readonly excluded: readonly PathTest[];
  readonly generic: boolean | undefined;
  readonly disabled: ReadonlySet<string>;
  readonly maxFileBytes: number | undefined;
  readonly ignores: readonly IgnoreSource[];
  readonly values: KnownValues | undefined;
}

const noRules: FolderRules = {
  detectors: [],
  own: undefined,
  excluded: [],
  generic: undefined,
  disabled: new Set(),
  maxFileBytes: undefined,
  ignores: [],
  values: undefined,
};

/** Files that extend files: gitleaks itself goes two steps. */
const deepestExtension = 2;

class RuleTree implements Rules {
  readonly problems: RuleProblem[] = [];
  readonly known = new Map<string, CompiledDetector>();
  readonly ignoreFiles: IgnoreFileSource[] = [];
  readonly #folders = new Map<string, FolderRules>();
  readonly #env: EnvValues;
  /** The folder that was asked about last, as files come folder by folder. */
  #last: { readonly base: string; readonly rules: FolderRules } | undefined;
  #rotated: { readonly lookup: RotatedLookup | undefined } | undefined;

  constructor(private readonly setting: RulesSetting) {
    this.#env = new EnvValues(setting.read);
  }

  forFile(path: string, commit?: string): FileRules {
    const { own, excluded, generic, disabled, maxFileBytes, ignores, values } = this.#folderAround(path);
    const isExcluded = excluded.some((test) => test(path));
    const { today } = this.setting;
    this.#rotated ??= { lookup: readRotated(this.setting, (...problem) => this.#complain(...problem)) };
    const rotated = this.#rotated.lookup;
    const base = {
      path,
      isExcluded,
      own,
      generic,
      disabled,
      maxFileBytes,
      ignores,
      today,
      ...(values && { known: values }),
      ...(rotated && { rotated }),
    };
    return commit === undefined ? base : { ...base, commit };
  }

  passOver(file: string, ruled: string): void {
    if (this.#isInLast(file)) return;
    const base = folderOf(file);
    if (base !== ruled && !this.#folders.has(base)) this.#folders.set(base, this.#folder(ruled));
  }

  #isInLast(file: string): boolean {
    const base = this.#last?.base;
    return base !== undefined && file.startsWith(base) && !file.includes('/', base.length);
  }

  #folderAround(file: string): FolderRules {
    if (this.#last === undefined || !this.#isInLast(file)) {
      const base = folderOf(file);
      this.#last = { base, rules: this.#folder(base) };
    }
    return this.#last.rules;
  }

  /** @param base '' or with a slash at its end */
  #folder(base: string): FolderRules {
    const known = this.#folders.get(base);
    if (known !== undefined) return known;
    const above = base === '' ? noRules : this.#folder(folderOf(base.slice(0, -1)));
    const configs = [
      ...this.#configs(base, gitleaksName, readGitleaksConfig),
      ...this.#configs(base, configName, readKeyliftConfig),
    ];
    const files = readIgnoreFiles(base, this.setting, (file, text, problem) => this.#complain(file, text, problem));
    this.ignoreFiles.push(...files.own);
    const joined = configs.length === 0 && files.isEmpty ? above : this.#join(above, configs, base, files);
    const values = this.#env.in(base, above.values);
    if (values !== undefined) this.known.set(values.detector.spec.id, values.detector);
    const rules = values === joined.values ? joined : { ...joined, values };
    this.#folders.set(base, rules);
    return rules;
  }

  #complain(file: string, text: string, problem: ConfigProblem): void {
    if (this.problems.length < mostProblems) this.problems.push({ ...problem, file, text });
  }

  /** The text of a file; one that is there and cannot be read is complained of. */
  #text(file: string): string | undefined {
    const text = this.setting.read(file);
    if (typeof text !== 'object') return text;
    this.#complain(file, '', unreadable(text.unreadable));
    return undefined;
  }

  /** A configuration file and those it extends, the extended ones first. */
  #configs(base: string, name: string, read: typeof readKeyliftConfig, depth = 0): TeamConfig[] {
    const file = base + name;
    const text = this.#text(file);
    if (text === undefined) return [];
    const setting: ConfigSetting = {
      base,
      compile: this.setting.compile,
      onProblem: (problem) => this.#complain(file, text, problem),
    };
    const config = read(text, setting);
    if (config.extends === undefined) return [config];
    const extended = depth < deepestExtension ? this.#extended(base, config.extends) : undefined;
    if (extended === undefined) {
      const happened = 'The file that this one extends cannot be used: it is not there, or lies outside.';
      setting.onProblem({
        ...nowhere,
        severity: 'error',
        happened,
        done: 'It was left out.',
        action: 'Correct the path.',
      });
      return [config];
    }
    return [...this.#configs(extended.base, extended.name, read, depth + 1), config];
  }

  /** Where an extended file is: gitleaks looks from the folder it runs in, which is the root; else beside the file that names it. */
  #extended(base: string, path: string): { base: string; name: string } | undefined {
    const name = path.replace(/^\.\//, '');
    if (name.startsWith('/') || name.includes('..') || name.includes(':')) return undefined;
    const found = ['', base].find((each) => this.setting.read(each + name) !== undefined);
    return found === undefined ? undefined : { base: found, name };
  }

  #join(above: FolderRules, configs: readonly TeamConfig[], base: string, files: ReturnType<typeof readIgnoreFiles>) {
    const detectors = configs.flatMap((config) => config.detectors);
    const all = detectors.length === 0 ? above.detectors : [...above.detectors, ...detectors];
    const own = detectors.length === 0 ? above.own : compileOwn(all);
    for (const [id, detector] of own?.compiled ?? []) this.known.set(id, detector);
    const globs = [...configs.map(({ exclude }) => exclude), files.globs].filter((each) => each.length > 0);
    const ignores = configs.flatMap(({ allow, ignores: entries }) => [
      ...allow.map(allowSource),
      ...ignoreSourcesOf(entries, base + configName, base),
      ...files.valuesOf(entries, base + configName),
    ]);
    return {
      values: above.values,
      detectors: all,
      own,
      excluded: [...above.excluded, ...globs.map((each) => below(base, globTest(each)))],
      generic: configs.findLast(({ generic }) => generic !== undefined)?.generic ?? above.generic,
      disabled: new Set([...above.disabled, ...configs.flatMap(({ disabled }) => disabled)]),
      maxFileBytes:
        configs.findLast(({ maxFileBytes }) => maxFileBytes !== undefined)?.maxFileBytes ?? above.maxFileBytes,
      ignores: [...above.ignores, ...files.sources, ...ignores],
    };
  }
}

const nowhere = { start: 0, end: 0 };
/** A hostile file could have a problem on each line. */
const mostProblems = 200;

/** The folder of a path: '' or with a slash at its end. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Makes the rules of one tree; see the file's first lines. Reads nothing yet. */
export function createRules(setting: RulesSetting): Rules {
  return new RuleTree(setting);
}
