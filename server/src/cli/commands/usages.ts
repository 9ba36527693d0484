/**
 * `keylift usages`: which programs, manifests, pipelines and texts use a variable, and where else a value stands: what will
 * stop working once a key is revoked. Reads only.
 */
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command, Option } from 'commander';
import { type GatheredUsages, gatherUsages, type UsageQuery, type UsageText } from '../../guide/usages/gatherUsages';
import { variableFor } from '../../guide/usages/namesFor';
import { isVariableName } from '../../guide/usages/usagesIn';
import { lookThrough } from '../../host/lookThrough';
import { counted, numberText } from '../../reports/amounts';
import { isGap } from '../../reports/gaps';
import { reasonCounts } from '../../reports/notScannedText';
import type { NotScanned } from '../../shared/protocol';
import { lineIndex } from '../../shared/report';
import type { UsageKind, UsageReport } from '../../shared/usages';
import { type CliContext, paintFor } from '../context';
import { CliError } from '../errors';
import { exitCodes } from '../exitCodes';
import { findAt, placeOf } from '../findAt';
import { loadCatalogue } from '../loadCatalogue';
import { resolvePaths, type ScanPaths } from '../scanPaths';
import { rulesRootOf } from '../teamRules';
import { type Paint, printable } from '../terminalText';

interface UsagesOptions {
  readonly format: 'text' | 'json';
  readonly color: boolean;
}

const examples = `
Examples:
  keylift usages STRIPE_SECRET_KEY            who reads, sets, passes on or documents the variable
  keylift usages src/pay.js:12                the same for the variable that the finding there belongs to, and
                                              every other place that holds its value
  keylift usages STRIPE_SECRET_KEY ../api ../jobs --format json

Names are found by the way each language, manifest and pipeline speaks of variables, not as mere words. Files of
environments (.env) are looked at even where git ignores them. A value is compared in memory and never printed.

Exit codes:
  0  done, whether or not there are uses
  2  the job could not be done, or some files could not be looked into
`;

const nothingLookedAt = 'Nothing was looked at.';

const headings: Readonly<Record<UsageKind, string>> = {
  holds: 'Holds the same value',
  reads: 'Reads it: will stop working unless it gets the new value',
  sets: 'Sets it: put the new value here',
  passes: 'Passes it on',
  documents: 'Documents it',
};
const order = Object.keys(headings) as readonly UsageKind[];

/** What to look for: a place first, since a variable's name holds no colon. */
function queryOf(context: CliContext, given: string): UsageQuery {
  const place = placeOf(given);
  if (place === undefined) {
    if (isVariableName(given)) return { names: [given] };
    const happened = `${JSON.stringify(given)} is neither a variable's name nor a place.`;
    throw new CliError(happened, nothingLookedAt, 'Give a name such as STRIPE_SECRET_KEY, or FILE:LINE.');
  }
  const root = rulesRootOf(dirname(resolve(context.cwd, place.file)));
  const [found] = findAt(context.cwd, root, given, nothingLookedAt);
  if (found === undefined) return { names: [] };
  const { finding, text } = found;
  const spec = loadCatalogue().detectors.get(finding.detector)?.spec;
  const value = { text: text.slice(finding.start, finding.end), redacted: finding.redacted };
  return { names: [variableFor(finding, text, spec)], value };
}

async function* textsOf(
  paths: ScanPaths,
  signal: AbortSignal,
  missed: Map<string, NotScanned>,
): AsyncGenerator<UsageText> {
  for (const { path, prefix } of paths.roots) {
    for await (const event of lookThrough({ root: path, signal })) {
      const file = event.file === '.' ? '.' : prefix + event.file;
      if (event.kind === 'text') yield { uri: file, file, text: event.text };
      else missed.set(file, { file, reason: event.reason });
    }
  }
}

function* lines({ names, usages, capped }: GatheredUsages, directory: string, paint: Paint): Generator<string> {
  yield `${paint.bold(names.map(printable).join(', '))}\n`;
  for (const kind of order) {
    const group = usages.filter((usage) => usage.kind === kind);
    if (group.length === 0) continue;
    yield `\n${paint.bold(headings[kind])} (${numberText(group.length)})\n`;
    for (const { uri, startLine, startColumn, name, how } of group) {
      const place = `${printable(join(directory, uri))}:${startLine}:${startColumn}`;
      yield `  ${place} ${printable(name)} ${paint.dim(`(${how})`)}\n`;
    }
  }
  const files = new Set(usages.map(({ uri }) => uri)).size;
  const more = capped ? ' There are more, which are not listed.' : '';
  yield `${usages.length === 0 ? 'Nobody uses it here' : `\n${counted(usages.length, 'use')} in ${counted(files, 'file')}`}.${more}\n`;
}

/** The contract for scripts; fields are named one by one. */
function toJson(gathered: GatheredUsages, base: string, notScanned: readonly NotScanned[]): string {
  const usage = ({ uri, name, kind, how, startLine, startColumn, endLine, endColumn }: UsageReport) => ({
    file: uri,
    uri: pathToFileURL(join(base, uri)).href,
    name,
    kind,
    how,
    startLine,
    startColumn,
    endLine,
    endColumn,
  });
  const { names, usages, values, capped } = gathered;
  return `${JSON.stringify({ version: 1, names, usages: usages.map(usage), values, capped, notScanned }, undefined, 1)}\n`;
}

async function run(
  context: CliContext,
  given: string,
  where: readonly string[],
  options: UsagesOptions,
): Promise<void> {
  const query = queryOf(context, given);
  const paths = resolvePaths(context.cwd, where);
  const missed = new Map<string, NotScanned>();
  const gathered = await gatherUsages(query, () => textsOf(paths, context.interrupted, missed), lineIndex);
  const gaps = [...missed.values()].filter(isGap);
  if (options.format === 'json') await context.print(toJson(gathered, paths.base, gaps));
  else {
    const paint = paintFor(context, 'stdout', options.color);
    for (const line of lines(gathered, paths.base === context.cwd ? '' : paths.base, paint)) await context.print(line);
  }
  if (gaps.length > 0) {
    context.warn(`keylift: ${counted(gaps.length, 'file')} could not be looked into (${reasonCounts(gaps)}).\n`);
  }
  const code = context.interrupted.aborted ? exitCodes.interrupted : gaps.length > 0 ? exitCodes.failed : exitCodes.ok;
  context.end(code);
}

/** The command, ready to be added to the program. */
export function createUsagesCommand(context: CliContext): Command {
  return new Command('usages')
    .description('Tell what uses a variable, or a value: what stops working once it is revoked.')
    .argument('<NAME|FILE:LINE>', "a variable's name, or the place of a finding")
    .argument('[PATH...]', 'directories and files to look through (default: the current directory)')
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .addOption(new Option('--no-color', 'print no colours (so does the variable NO_COLOR)'))
    .addHelpText('after', examples)
    .action((given: string, where: string[], options: UsagesOptions) => run(context, given, where, options));
}
