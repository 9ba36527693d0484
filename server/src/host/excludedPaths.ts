/** Leaves out paths by patterns in `.gitignore` syntax, for lists of files that no walk has made. Reads nothing. */
import { IgnoreRules } from './ignoreRules';

/**
 * @param patterns relative to what the paths are relative to
 * @returns whether a `/`-separated path, or a directory above it, is left out
 */
export function createExcluder(patterns: readonly string[]): (file: string) => boolean {
  if (patterns.length === 0) return () => false;
  const rules = IgnoreRules.none.with('', patterns.join('\n'));
  return (file) => {
    for (let at = file.indexOf('/'); at >= 0; at = file.indexOf('/', at + 1)) {
      if (rules.isIgnored(file.slice(0, at + 1))) return true;
    }
    return rules.isIgnored(file);
  };
}
