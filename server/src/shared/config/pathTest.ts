/** Patterns over paths, in `.gitignore` syntax, as a test that stays small however many paths it is asked about. */
import ignore from 'ignore';

/** Whether a `/`-separated path is meant. */
export type PathTest = (path: string) => boolean;

/** The library remembers every path it was asked about; after so many it starts afresh. */
const maxRemembered = 4096;

/** @param globs lines in `.gitignore` syntax; they count from where the paths start */
export function globTest(globs: readonly string[]): PathTest {
  const lines = [...globs];
  let rules = ignore({ allowRelativePaths: true }).add(lines);
  let asked = 0;
  return (path) => {
    if (path === '' || path.startsWith('/')) return false;
    if (++asked % maxRemembered === 0) rules = ignore({ allowRelativePaths: true }).add(lines);
    return rules.ignores(path);
  };
}

/**
 * The same test for paths that start further up.
 *
 * @param base directory that the test's paths start from: '' or with a slash at its end
 */
export function below(base: string, test: PathTest): PathTest {
  return base === '' ? test : (path) => path.startsWith(base) && test(path.slice(base.length));
}
