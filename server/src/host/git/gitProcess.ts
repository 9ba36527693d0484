/**
 * How git is started: no shell, no prompt, no network, and everything switched off that would let the settings of a
 * repository start another program. Callers pass only commands that read; none of them takes a diff driver or a filter.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { gitProgram } from './gitProgram';

/** The command line wins over every settings file, so these hold whatever a repository says. */
const harmless = [
  ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.untrackedCache=keep'],
  ...['-c', 'log.showSignature=false', '-c', 'protocol.allow=never', '-c', 'core.quotePath=false'],
  ...['--no-pager', '--no-optional-locks'],
];

/** Variables that make git answer for another repository than the folder's; set when a hook started us. */
const elsewhere = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
];

/** Variables that start a program, or change what commands print. */
const unwanted = ['GIT_EXTERNAL_DIFF', 'GIT_DIFF_OPTS', 'GIT_ASKPASS', 'SSH_ASKPASS', 'GIT_SSH', 'GIT_SSH_COMMAND'];

/** A setting that counts for one command, whatever characters its name holds. */
export interface GitSetting {
  readonly name: string;
  readonly value: string;
}

/** What may differ from one start of git to the next. */
export interface GitSurroundings {
  /** Variables that are set, for commands that a hook asks for. */
  readonly env?: NodeJS.ProcessEnv;
  readonly settings?: readonly GitSetting[];
}

/** The environment that git is started in. */
export function gitEnvironment({ env = {}, settings = [] }: GitSurroundings = {}): NodeJS.ProcessEnv {
  const result: NodeJS.ProcessEnv = { ...process.env };
  for (const name of [...elsewhere, ...unwanted]) delete result[name];
  settings.forEach(({ name, value }, index) => {
    result[`GIT_CONFIG_KEY_${index}`] = name;
    result[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  return {
    ...result,
    GIT_CONFIG_COUNT: String(settings.length),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // What a partial clone lacks is said to be missing, never fetched: twice, since older versions know the second only.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    // An object is read as it was stored: a replacement must not hide it.
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
    ...env,
  };
}

/** The whole command line, without `git` itself. */
export function gitArguments(args: readonly string[]): string[] {
  return [...harmless, ...args];
}

/** A process that reads a whole history needs no more memory than this for it; larger caches made it no faster. */
const thrifty = [
  ...['-c', 'core.deltaBaseCacheLimit=16m', '-c', 'core.packedGitWindowSize=1m', '-c', 'core.packedGitLimit=16m'],
];

/** Starts git with pipes to talk through. The caller listens for `error` and ends the process. */
export function startGit(
  folder: string,
  args: readonly string[],
  surroundings?: GitSurroundings,
): ChildProcessWithoutNullStreams {
  const child = spawn(gitProgram(), [...thrifty, ...gitArguments(args)], {
    cwd: folder,
    env: gitEnvironment(surroundings),
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    // Ctrl+C on the terminal is for us: git, in a group of its own, is ended by whoever started it.
    detached: process.platform !== 'win32',
  });
  // Whoever ends early closes its input: the exit says so, and unheard the error would end the program.
  child.stdin.on('error', () => undefined);
  return child;
}

/** Why git gave no answer. */
export type GitFailureReason =
  /** git is not installed, or the folder is not there. */
  | 'no-git'
  /** The repository belongs to somebody else, and git refuses to open it; see `safe.directory`. */
  | 'dubious-ownership'
  | 'no-repository'
  /** It took too long, said too much, or was stopped. */
  | 'stopped'
  | 'failed';

/**
 * The reason behind a failure. Git has one exit code for all of them, so its words have to tell; `LC_ALL=C` keeps them the
 * same everywhere.
 *
 * @param code exit code; undefined when there was none
 */
export function failureReason(code: number | string | undefined, words: string): GitFailureReason {
  if (code === 'ENOENT' || code === 'EACCES') return 'no-git';
  if (typeof code !== 'number') return 'stopped';
  if (words.includes('detected dubious ownership') || words.includes('unsafe repository')) return 'dubious-ownership';
  if (words.includes('not a git repository') || words.includes('must be run in a work tree')) return 'no-repository';
  return 'failed';
}
