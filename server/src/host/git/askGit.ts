/**
 * Asks git one question and takes the whole answer: no shell, a deadline, a bound on the answer. It only ever asks; callers
 * pass no command that writes. For answers that may be long see `startGit`.
 */
import { execFile } from 'node:child_process';
import { failureReason, type GitFailureReason, type GitSurroundings, gitArguments, gitEnvironment } from './gitProcess';
import { gitProgram } from './gitProgram';

/** What git said. */
export type GitAnswer =
  | { readonly ok: true; readonly output: Buffer }
  /** `code`: git's exit code; undefined when git is not installed, was stopped at the deadline, or said too much. */
  | { readonly ok: false; readonly code: number | undefined; readonly reason: GitFailureReason };

/** Bounds of one question, and what is different about it. */
export interface GitQuestion extends GitSurroundings {
  /** Default 20 seconds. */
  readonly deadlineMs?: number;
  /** Default 64 MB. */
  readonly maxBytes?: number;
  /** Given on standard input. */
  readonly input?: string;
  readonly signal?: AbortSignal;
}

/**
 * Asks git something about a folder. Never rejects.
 *
 * @param args of a command that only reads
 */
export function askGit(folder: string, args: readonly string[], question: GitQuestion = {}): Promise<GitAnswer> {
  const { deadlineMs = 20_000, maxBytes = 64 * 1024 * 1024, input, signal } = question;
  const options = {
    cwd: folder,
    env: gitEnvironment(question),
    encoding: 'buffer' as const,
    timeout: deadlineMs,
    maxBuffer: maxBytes,
    windowsHide: true,
    ...(signal !== undefined && { signal }),
  };
  return new Promise((resolve) => {
    const child = execFile(gitProgram(), gitArguments(args), options, (error, stdout, stderr) => {
      if (error === null) resolve({ ok: true, output: stdout });
      else {
        const code = error.code ?? undefined;
        const reason = failureReason(code, stderr.toString('latin1'));
        resolve({ ok: false, code: typeof code === 'number' ? code : undefined, reason });
      }
    });
    // A git that ends before it has read its input says why by its exit code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** Splits what `-z` printed; what follows the last NUL is cut off and left out. */
export function splitAtNul(output: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let from = 0, to = output.indexOf(0); to >= 0; from = to + 1, to = output.indexOf(0, from)) {
    parts.push(output.subarray(from, to));
  }
  return parts;
}
