/**
 * Runs git's plumbing: no shell, no prompt, a deadline, and everything switched off that would let the settings of a
 * repository start another program. It only ever asks; callers pass no command that writes.
 */
import { execFile } from 'node:child_process';

/** What git said. */
export type GitAnswer =
  | { readonly ok: true; readonly output: Buffer }
  /** `code`: git's exit code; undefined when git is not installed, was stopped at the deadline, or said too much. */
  | { readonly ok: false; readonly code: number | undefined };

/** Bounds of one question. */
export interface GitLimits {
  readonly deadlineMs: number;
  readonly maxBytes: number;
}

const defaults: GitLimits = { deadlineMs: 20_000, maxBytes: 64 * 1024 * 1024 };

/** The command line wins over every settings file, so these hold whatever a repository says. */
const harmless = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager', '--no-optional-locks'];

/** Variables that make git answer for another repository than the folder's; set when a hook started us. */
const elsewhere = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
];

/**
 * Asks git something about a folder. Never rejects.
 *
 * @param args of a command that only reads
 */
export function askGit(folder: string, args: readonly string[], limits: GitLimits = defaults): Promise<GitAnswer> {
  const env: NodeJS.ProcessEnv = { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  for (const name of elsewhere) delete env[name];
  const options = {
    cwd: folder,
    env,
    encoding: 'buffer' as const,
    timeout: limits.deadlineMs,
    maxBuffer: limits.maxBytes,
    windowsHide: true,
  };
  return new Promise((resolve) => {
    execFile('git', [...harmless, ...args], options, (error, stdout) => {
      if (error === null) resolve({ ok: true, output: stdout });
      else resolve({ ok: false, code: typeof error.code === 'number' ? error.code : undefined });
    });
  });
}
