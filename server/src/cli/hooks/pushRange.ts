/** What a push would bring to the remote: read from what git tells a pre-push hook, or from what pre-commit makes of it. */
import { askGit } from '../../host/git/askGit';

/** An id that stands for "nothing": a branch that is made, or deleted. */
const nothing = /^0+$/;

/** Beyond so many branches of a remote, more of them hardly take commits away. */
const maxBranches = 2000;

async function isKnown(root: string, id: string): Promise<boolean> {
  return (await askGit(root, ['cat-file', '-e', `${id}^{commit}`])).ok;
}

/** Commits that the remote's branches lead to, as this clone knows them. */
async function branchesOf(root: string, remote: string): Promise<readonly string[]> {
  const answer = await askGit(root, ['for-each-ref', '--format=%(objectname)', `refs/remotes/${remote}`]);
  if (!answer.ok) return [];
  return [...new Set(answer.output.toString('latin1').split('\n').filter(Boolean))].slice(0, maxBranches);
}

/**
 * The range of a push, in the syntax of `keylift scan --history`: one for all its references, so that what two of them lead to
 * (tags of one object, branches that share commits) is looked at, and told, once.
 *
 * @param lines `<local ref> <local id> <remote ref> <remote id>`, one for each reference
 * @returns undefined when the push brings nothing: it only deletes
 */
export async function pushRange(root: string, remote: string, lines: string): Promise<string | undefined> {
  const wanted = new Set<string>();
  const known = new Set<string>();
  let branches: readonly string[] | undefined;
  for (const line of lines.split('\n')) {
    const [, local = '', , theirs = ''] = line.trim().split(/\s+/);
    if (!/^[0-9a-f]{40,64}$/.test(local) || !/^[0-9a-f]{40,64}$/.test(theirs) || nothing.test(local)) continue;
    wanted.add(local);
    if (!nothing.test(theirs) && (await isKnown(root, theirs))) known.add(theirs);
    else branches ??= await branchesOf(root, remote);
  }
  if (wanted.size === 0) return undefined;
  const there = new Set([...known, ...(branches ?? [])]);
  return [...wanted, ...[...there].map((id) => `^${id}`)].join(' ');
}

/**
 * pre-commit (the tool) reads git's lines itself and tells its hooks by variables: two commits, or only a remote when a branch is
 * new there from its first commit on.
 *
 * @returns lines for {@link pushRange}; undefined when pre-commit is not what runs this
 */
export async function linesFromPreCommit(root: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const local = env['PRE_COMMIT_TO_REF'];
  if (local !== undefined) {
    return `HEAD ${local} HEAD ${env['PRE_COMMIT_FROM_REF'] ?? '0'.repeat(local.length)}\n`;
  }
  if (env['PRE_COMMIT_REMOTE_NAME'] === undefined) return undefined;
  const branch = env['PRE_COMMIT_LOCAL_BRANCH'] ?? '';
  for (const name of [...(branch.startsWith('refs/') ? [branch] : []), 'HEAD']) {
    const answer = await askGit(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    const id = answer.ok ? answer.output.toString('latin1').trim() : '';
    if (id !== '') return `HEAD ${id} HEAD ${'0'.repeat(id.length)}\n`;
  }
  return undefined;
}
