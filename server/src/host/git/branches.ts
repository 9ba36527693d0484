/** The branches of a repository, for somebody to choose one. Only asks git. */
import { askGit } from './askGit';

/** More branches than this are nothing to choose from. */
const most = 200;

/**
 * Local and remote branches, those with the latest commits first.
 *
 * @returns short names such as `main` and `origin/main`; empty when git cannot be asked
 */
export async function branchesOf(folder: string): Promise<readonly string[]> {
  const format = '--format=%(refname:short)%00%(symref)';
  const wanted = ['refs/heads', 'refs/remotes'];
  const answer = await askGit(folder, ['for-each-ref', '--sort=-committerdate', `--count=${most}`, format, ...wanted]);
  if (!answer.ok) return [];
  const lines = answer.output.toString('utf8').split('\n');
  // What stands for another one, like `origin/HEAD`, would be there twice.
  return lines.map((line) => line.split('\0')).flatMap(([name = '', symref]) => (name === '' || symref ? [] : [name]));
}
