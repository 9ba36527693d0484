/**
 * The team's rules as one run of a command meets them: gives them to whatever scans, knows the names of the team's own
 * detectors, and says what is wrong with the files they were read from.
 */
import { resolve } from 'node:path';
import type { Catalogue } from '../core/catalogueCompiled';
import type { FileRules } from '../core/fileRules';
import type { CompiledDetector } from '../core/matcher';
import { withOwnDetectors } from '../core/userDetectors/namedCatalogue';
import { gitRootOf } from '../host/gitFolder';
import { rememberedDiskRules } from '../host/rules/diskRules';
import { readRuleText } from '../host/rules/readRuleText';
import type { RuleProblem, Rules } from '../host/rules/rules';
import { slashedWay, wayBelow } from '../host/wayBelow';
import { problemText } from '../shared/config/problem';
import { lineIndex } from '../shared/report';
import type { CliContext } from './context';
import { CliError } from './errors';
import { printable } from './terminalText';

/** See the file's first lines. */
export interface TeamRules {
  readonly baseline: string | undefined;
  /** @param root absolute; rules are read from here downwards, once */
  readonly rulesFor: (root: string) => Rules;
  /** What the rules say of a file, existing or not, by its absolute path; undefined when it lies outside of `cwd`'s project. */
  fileRules(cwd: string, file: string): FileRules | undefined;
  /** A catalogue that knows the own detectors of all rules read so far, and of those read later. */
  named(catalogue: Catalogue): Catalogue;
  /** The roots, absolute, that were asked for rules and have no file of them. */
  readonly rootsWithoutFiles: () => readonly string[];
  /** Says what is wrong, each thing once. @returns whether something that was written does not take effect */
  complain(warn: (text: string) => void, cwd: string): boolean;
}

function placeText({ file, text, start }: RuleProblem, root: string, cwd: string): string {
  const { line, column } = lineIndex(text).placeAt(start);
  const way = slashedWay(cwd, root);
  return printable(`${way === '' ? '' : `${way}/`}${file}:${line}:${column}`);
}

/** Says what is wrong with some rules. @returns whether something that was written does not take effect */
export function sayProblems(
  { problems }: Pick<Rules, 'problems'>,
  root: string,
  { warn, cwd }: Pick<CliContext, 'warn' | 'cwd'>,
): boolean {
  for (const problem of problems) {
    warn(`keylift: ${placeText(problem, root, cwd)}: ${printable(problemText(problem))}\n`);
  }
  return problems.some(({ severity }) => severity === 'error');
}

/** The folder that rules for a place count from: the repository's root, or without one the folder itself. */
export function rulesRootOf(directory: string): string {
  return gitRootOf(directory) ?? directory;
}

/**
 * The text of a baseline that was named.
 *
 * @throws CliError when it cannot be read: a scan without it would report what is known
 */
export function readBaseline(context: Pick<CliContext, 'cwd'>, file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  const text = readRuleText(resolve(context.cwd, file));
  if (typeof text === 'string') return text;
  const happened = `The baseline ${JSON.stringify(file)} ${text === undefined ? 'does not exist' : 'cannot be read'}.`;
  throw new CliError(happened, 'Nothing was scanned.', 'Make it with "keylift baseline --output FILE".');
}

/**
 * Rules that read nothing yet.
 *
 * @param baseline text of a baseline that counts beside the repository's own
 * @param onFile is told the absolute path of each file of rules that is there, when it is read
 */
export function createTeamRules(baseline?: string, onFile?: (path: string) => void): TeamRules {
  const all: { readonly rules: Rules; readonly root: string }[] = [];
  const files: string[] = [];
  const note = (path: string) => {
    files.push(path);
    onFile?.(path);
  };
  const rulesFor = rememberedDiskRules((rules, root) => all.push({ rules, root }), baseline, note);
  return {
    baseline,
    rulesFor,
    rootsWithoutFiles: () =>
      all.map(({ root }) => root).filter((root) => files.every((file) => wayBelow(root, file) === undefined)),
    fileRules(cwd, file) {
      const root = rulesRootOf(cwd);
      const way = wayBelow(root, file);
      return way === undefined || way === '' ? undefined : rulesFor(root).forFile(way);
    },
    named(catalogue) {
      const own = new Map<string, CompiledDetector>();
      for (const { rules } of all) for (const [id, detector] of rules.known) own.set(id, detector);
      return own.size === 0 ? catalogue : withOwnDetectors(catalogue, own);
    },
    complain(warn, cwd) {
      return all.map(({ rules, root }) => sayProblems(rules, root, { warn, cwd })).some((hasErrors) => hasErrors);
    },
  };
}
