/**
 * The ignore rules that a user has for all repositories: the file that git's `core.excludesFile` names, or its default. They
 * count after everything that a repository says itself.
 */
import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { askGit } from './askGit';

/** The size beyond which a file is no list of patterns. */
const maxBytes = 1024 * 1024;

/** A link is followed: people keep their settings elsewhere. */
function readRules(path: string): string | undefined {
  try {
    const found = statSync(path);
    return found.isFile() && found.size <= maxBytes ? readFileSync(path, 'utf8') : undefined;
  } catch {
    // Most people have none.
    return undefined;
  }
}

function defaultFile(env: NodeJS.ProcessEnv): string {
  const settings = env['XDG_CONFIG_HOME'];
  return join(settings === undefined || settings === '' ? join(homedir(), '.config') : settings, 'git', 'ignore');
}

/**
 * Reads the rules.
 *
 * @param directory in the repository, whose settings may name another file
 * @returns lines of `.gitignore` syntax, or undefined when there are none
 */
export async function userExcludes(
  directory: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined> {
  const answer = await askGit(directory, [
    '-c',
    'safe.directory=*',
    'config',
    '--type=path',
    '--get',
    'core.excludesFile',
  ]);
  const named = answer.ok ? answer.output.toString('utf8').replace(/\r?\n$/, '') : '';
  return readRules(named === '' ? defaultFile(env) : resolve(directory, named));
}
