/**
 * What a command gets from the process it runs in: streams, environment, and a way to say how it ended. The one place that
 * reads `process`; commands take only what they need of it.
 */
import type { Readable } from 'node:stream';
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
  /** Writes to standard output; resolves when more can be taken. A reader that has gone away is not an error. */
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
  let gone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // `keylift scan | head -1`: the reader has seen enough, and what the scan found still decides the exit code.
    if (error.code !== 'EPIPE') process.exitCode = exitCodes.failed;
    gone = true;
  });
  return (text) => {
    if (gone) return Promise.resolve();
    return new Promise((resolve) => stream.write(text, () => resolve()));
  };
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
