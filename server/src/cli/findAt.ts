/** The findings at a place that is given as `FILE:LINE`, for commands about single findings. Writes nothing. */
import { resolve } from 'node:path';
import type { Finding } from '../core/finding';
import { scan } from '../core/scan';
import { withoutLinks } from '../host/lookAt';
import { createTextReader } from '../host/textReader';
import { slashedWay } from '../host/wayBelow';
import { reasonText } from '../reports/notScannedText';
import { defaultMaxBytes } from '../shared/fileSize';
import { lineIndex } from '../shared/report';
import { CliError } from './errors';
import { loadCatalogue } from './loadCatalogue';
import { createTeamRules } from './teamRules';

/** A place as it is given; line and column are 1-based. */
export interface GivenPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number | undefined;
}

/** A finding and the text it stands in. */
export interface FindingInText {
  readonly finding: Finding;
  readonly text: string;
  /** All findings of the text, this one included. */
  readonly findings: readonly Finding[];
  /** `/`-separated, relative to the root that rules count from. */
  readonly path: string;
}

/** `FILE:LINE[:COLUMN]`; a file's name may hold colons. @returns undefined for what is no place */
export function placeOf(given: string): GivenPlace | undefined {
  const { groups } = /^(?<file>.+?):(?<line>\d+)(?::(?<column>\d+))?$/.exec(given) ?? {};
  if (groups === undefined) return undefined;
  const { file = '', line = '', column } = groups;
  return { file, line: Number(line), column: column === undefined ? undefined : Number(column) };
}

/** The same. @param done what is said of the job. @throws CliError for what is no place */
export function readPlace(given: string, done: string): GivenPlace {
  const place = placeOf(given);
  if (place !== undefined) return place;
  const happened = `${JSON.stringify(given)} is not a place.`;
  throw new CliError(happened, done, 'Give it as FILE:LINE, as a scan prints it.');
}

/** The text of a file that is named on the command line. @param done what is said of the job. @throws CliError when there is none */
export function readGivenFile(cwd: string, file: string, done: string): string {
  // A link that is named is followed, as a scan of it does.
  const read = createTextReader(defaultMaxBytes)(withoutLinks(resolve(cwd, file)));
  if (read.kind === 'text') return read.text;
  const what = read.reason === 'vanished' ? 'does not exist' : `cannot be read as text (${reasonText(read.reason)})`;
  const happened = `${JSON.stringify(file)} ${what}.`;
  throw new CliError(happened, done, 'Check the name.');
}

/**
 * The findings at a place, those that are let through included.
 *
 * @param root absolute; the team's rules count from it
 * @param done what is said of the job when there is none
 * @throws CliError when there is none
 */
export function findAt(cwd: string, root: string, given: string, done: string): FindingInText[] {
  const { file, line, column } = readPlace(given, done);
  const absolute = resolve(cwd, file);
  const text = readGivenFile(cwd, file, done);
  const path = slashedWay(root, absolute);
  const rules = createTeamRules().fileRules(root, absolute);
  const lines = lineIndex(text);
  const now = Date.now();
  const { findings } = scan(text, loadCatalogue(), { path, withIgnored: true, now, ...(rules && { rules }) });
  const found = findings.filter(({ start, end }) => {
    const [first, last] = [lines.placeAt(start), lines.placeAt(end)];
    return first.line <= line && line <= last.line && (column === undefined || first.column === column);
  });
  if (found.length > 0) return found.map((finding) => ({ finding, text, findings, path }));
  throw new CliError(`There is no finding at ${JSON.stringify(given)}.`, done, 'Run "keylift scan" to see the places.');
}
