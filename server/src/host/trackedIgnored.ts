/**
 * The files that an ignore rule covers and git tracks all the same. The rule does not keep them out of the repository, so
 * their secrets are as public as the rest; a walk that trusts the rules alone would call them clean.
 */
import { readableName } from './fileNames';
import { askGit, splitAtNul } from './git/askGit';

/**
 * Asks git which tracked files at or below a directory its ignore rules cover.
 *
 * @param directory absolute path inside a work tree
 * @returns `/`-separated paths relative to the directory, written as `readableName` does; undefined when git could not say
 */
export async function trackedIgnored(directory: string): Promise<readonly string[] | undefined> {
  // Listing names is harmless in a repository of any owner, and containers often run as another user than the owner.
  const answer = await askGit(directory, ['-c', 'safe.directory=*', 'ls-files', '-ci', '--exclude-standard', '-z']);
  return answer.ok ? splitAtNul(answer.output).map(readableName) : undefined;
}
