/**
 * Which ignore rules hold where: those of the repository around a directory, and those a directory brings with it. Reads
 * `.gitignore` files and `info/exclude`, and nothing else.
 */
import { join } from 'node:path';
import { privateExcludes, readSmallText } from './gitFolder';
import { IgnoreRules } from './ignoreRules';
import { slashedWay } from './wayBelow';

/** `/`-separated path from one directory to another at or below it: '' or with a slash at its end. */
export function pathBelow(above: string, below: string): string {
  const path = slashedWay(above, below);
  return path === '' ? '' : `${path}/`;
}

function withText(rules: IgnoreRules, base: string, text: string | undefined): IgnoreRules {
  return text === undefined ? rules : rules.with(base, text);
}

/** The rules with those of a directory's own `.gitignore` added. */
export function rulesWithin(rules: IgnoreRules, directory: string, base: string): IgnoreRules {
  return withText(rules, base, readSmallText(join(directory, '.gitignore')));
}

/**
 * The rules a repository starts with: the user's own, then its `info/exclude`.
 *
 * @param base its root in the walk's frame
 * @param userRules see `git/userExcludes`
 */
export function rulesOfRepository(gitRoot: string, base: string, userRules?: string): IgnoreRules {
  return withText(withText(IgnoreRules.none, base, userRules), base, privateExcludes(gitRoot));
}

/**
 * The rules from a repository's root down to, not including, a directory's own `.gitignore`. None at all when they ignore
 * the directory: who names an ignored directory wants it looked into.
 */
export function rulesAbove(gitRoot: string, directory: string, userRules?: string): IgnoreRules {
  let rules = rulesOfRepository(gitRoot, '', userRules);
  let at = gitRoot;
  let base = '';
  for (const name of pathBelow(gitRoot, directory).split('/').slice(0, -1)) {
    rules = rulesWithin(rules, at, base);
    at = join(at, name);
    base = `${base}${name}/`;
    if (rules.isIgnored(base)) return IgnoreRules.none;
  }
  return rules;
}
