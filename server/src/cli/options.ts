/** Options that several commands share, and how their values are read. */
import { InvalidArgumentError, Option } from 'commander';

function parseMegabytes(value: string): number {
  const megabytes = Number(value);
  if (value.trim() === '' || !Number.isFinite(megabytes) || megabytes <= 0) {
    throw new InvalidArgumentError('It must be a number greater than 0.');
  }
  return megabytes;
}

function append(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

/** Options of every command that looks for secrets in files. */
export interface SearchOptions {
  readonly generic: boolean;
  readonly exclude: readonly string[];
  /** Megabytes. */
  readonly maxFileSize: number;
}

/** The options of {@link SearchOptions}; made anew for each command. */
export function searchOptions(): Option[] {
  return [
    new Option('--no-generic', 'find documented token formats only, no passwords and other guesses'),
    new Option('--exclude <glob>', 'leave files out, in .gitignore syntax, relative to PATH; may be repeated')
      .argParser(append)
      .default([], 'none'),
    new Option('--max-file-size <MB>', 'do not scan text files larger than this').argParser(parseMegabytes).default(64),
  ];
}

/** Options of every command that prints. */
export interface VoiceOptions {
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
}

/** The options of {@link VoiceOptions}. */
export function voiceOptions(): Option[] {
  return [
    new Option('-q, --quiet', 'print findings only: no summary, no progress').default(false).conflicts('verbose'),
    new Option('-v, --verbose', 'say what was left out and why').default(false),
    new Option('--no-color', 'print no colours (so does the variable NO_COLOR)'),
  ];
}
