/**
 * What a command gets from the process it runs in: streams, environment, and a way to say how it ended. The one place that
 * reads `process`; commands take only what they need of it.
 */
import type { Readable } from 'node:stream';
import { CliError, kindOfError } from './errors';
import { type ExitCode, exitCodes } from './exitCodes';
import { createPaint, type Paint } from './terminalText';

/** See the file's first lines. */
export interface CliContext {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly version: string;
  /** Absolute path of the running bundle; the others, and the grammars, lie beside it. */
  readonly bundle: string;
  readonly stdin: Readable;
  /** Writes to standard output; rejects with a CliError when that fails. A reader that has gone away is no failure. */
  readonly print: (text: string) => Promise<void>;
  /** Writes to standard error. */
  readonly warn: (text: string) => void;
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean };
  /** Aborts at the first Ctrl+C. */
  readonly interrupted: AbortSignal;
  /** How the program will end; the last one counts. */
  readonly end: (code: ExitCode) => void;
}

/**
 * Colours for one of the streams.
 *
 * @param wanted false when the user said `--no-color`
 */
export function paintFor(context: CliContext, stream: 'stdout' | 'stderr', wanted: boolean): Paint {
  const { env } = context;
  const silenced = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return createPaint(wanted && !silenced && context.isTerminal[stream]);
}

function createPrinter(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  let isGone = false;
  // Each failed write is told to its callback, too; unheard, the event would end the process.
  stream.on('error', () => undefined);
  return (text) =>
    new Promise((resolve, reject) => {
      if (isGone) return resolve();
      stream.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
        // `keylift scan | head -1`: the reader has seen enough, and what the scan found still decides the exit code.
        isGone ||= error?.code === 'EPIPE';
        if (!error || isGone) resolve();
        else reject(unprintable(error));
      });
    });
}

function unprintable(error: unknown): CliError {
  return new CliError(
    `Standard output cannot be written to (${kindOfError(error)}).`,
    'The report is not complete.',
    'Make room or redirect it elsewhere, and run the command again.',
  );
}

/** Aborts at the first Ctrl+C; the second ends the process at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort();
  });
  return controller.signal;
}

/** The context of the real process. */
export function processContext(version: string, bundle: string): CliContext {
  // A log reader that has gone away takes nothing from the job.
  process.stderr.on('error', () => undefined);
  return {
    cwd: process.cwd(),
    env: process.env,
    version,
    bundle,
    stdin: process.stdin,
    print: createPrinter(process.stdout),
    warn: (text) => void process.stderr.write(text),
    isTerminal: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
    interrupted: interruption(),
    end: (code) => {
      process.exitCode = code;
    },
  };
}
