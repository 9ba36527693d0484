/** Options that several commands share, and how their values are read. */
import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';
import { defaultMaxMegabytes } from '../shared/fileSize';

function parseMegabytes(value: string): number {
  const megabytes = Number(value);
  if (value.trim() === '' || !Number.isFinite(megabytes) || megabytes <= 0) {
    throw new InvalidArgumentError('It must be a number greater than 0.');
  }
  return megabytes;
}

function parseJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) {
    throw new InvalidArgumentError('It must be a whole number from 1 to 64.');
  }
  return jobs;
}

function append(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

/** More threads than this wait for the disk, and for the one that walks. */
const mostJobs = 8;

/** A number of threads that suits the machine. */
function defaultJobs(): number {
  return Math.min(availableParallelism(), mostJobs);
}

/** Options of every command that looks for secrets in files. */
export interface SearchOptions {
  readonly generic: boolean;
  readonly exclude: readonly string[];
  /** Megabytes. */
  readonly maxFileSize: number;
  /** Look into archives; one that is named itself is looked into anyway. */
  readonly archives: boolean;
  /** Threads that a scan may use, this one included. */
  readonly jobs: number;
}

/** The options of {@link SearchOptions}; made anew for each command. */
export function searchOptions(): Option[] {
  return [
    new Option('--no-generic', 'find documented token formats only, no passwords and other guesses'),
    new Option('--exclude <glob>', 'leave files out, in .gitignore syntax, relative to PATH; may be repeated')
      .argParser(append)
      .default([], 'none'),
    new Option('--max-file-size <MB>', 'do not scan text files larger than this')
      .argParser(parseMegabytes)
      .default(defaultMaxMegabytes),
    new Option('--archives', 'look into archives too, and into archives in them').default(false),
    new Option('--jobs <number>', 'threads to scan with, once a scan takes long')
      .argParser(parseJobs)
      .default(defaultJobs()),
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
    new Option('-v, --verbose', 'say which files of rules count, what was left out, and why').default(false),
    new Option('--no-color', 'print no colours (so does the variable NO_COLOR)'),
  ];
}
