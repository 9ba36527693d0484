/** A team's rules from texts in memory, for tests: the same code that reads them from a disk. */
import { compileCatalogue } from '../../server/src/core/catalogueCompiled';
import type { ScanResult } from '../../server/src/core/finding';
import { scan } from '../../server/src/core/scan';
import { providers } from '../../server/src/detectors/index';
import { createRegexCompiler } from '../../server/src/host/rules/linearRegex';
import { createRules, type Rules } from '../../server/src/host/rules/rules';
import type { RuleText } from '../../server/src/shared/config/teamConfig';

/** The day it is in tests. */
export const testDay = '2026-11-25';

const catalogue = compileCatalogue(providers);

/** Rules of a tree that holds these files. */
export function rulesOf(files: Readonly<Record<string, RuleText>>, baseline?: string): Rules {
  return createRules({ read: (path) => files[path], compile: createRegexCompiler(), today: testDay, baseline });
}

/** Scans a text as the file of a name, with the whole catalogue, under the rules. */
export function scanUnder(rules: Rules, path: string, text: string, commit?: string): ScanResult {
  return scan(text, catalogue, { path, rules: rules.forFile(path, commit) });
}

/** Ids of the detectors whose findings are reported. */
export function foundIn(rules: Rules, path: string, text: string, commit?: string): string[] {
  return scanUnder(rules, path, text, commit).findings.map(({ detector }) => detector);
}

/** What is wrong with the files, as `FILE:LINE: what happened`, once the rules for a path were read. */
export function problemsOf(rules: Rules, path = 'file'): string[] {
  rules.forFile(path);
  return rules.problems.map(({ file, text, start, happened }) => {
    return `${file}:${text.slice(0, start).split('\n').length}: ${happened}`;
  });
}
