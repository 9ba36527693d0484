/**
 * `keylift explain`: why something on a line is a finding, or is none. Reads only, and shows values in redacted form.
 */
import { dirname, resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Catalogue } from '../../core/catalogueCompiled';
import { type Confirmed, type Explanation, explain, type Range, type Silent } from '../../core/explain';
import type { ScanOptions } from '../../core/finding';
import { collectOwn } from '../../core/userDetectors/collectOwn';
import { gitRootOf } from '../../host/gitFolder';
import { createProjectReader } from '../../host/projectReader';
import { slashedWay } from '../../host/wayBelow';
import { counted } from '../../reports/amounts';
import { noteSentences } from '../../shared/findingNotes';
import { type LineIndex, lineIndex } from '../../shared/report';
import { type CliContext, paintFor } from '../context';
import { CliError } from '../errors';
import { exitCodes } from '../exitCodes';
import { readGivenFile, readPlace } from '../findAt';
import { loadCatalogue } from '../loadCatalogue';
import { createTeamRules, rulesRootOf } from '../teamRules';
import { type Paint, printable } from '../terminalText';

interface ExplainOptions {
  readonly generic: boolean;
  readonly format: 'text' | 'json';
  readonly color: boolean;
}

const examples = `
Examples:
  keylift explain src/pay.js:12          why that line is reported, or is not
  keylift explain src/pay.js:12 --format json

Exit codes:
  0  the line was explained
  2  the file cannot be read, or has no such line; or something in the rules of the team is wrong
`;

/** Words without a match that are told by name; the rest is counted. */
const maxUnmatched = 8;

const nothingExplained = 'Nothing was explained.';

/** A line without its end. @throws CliError when the text has no such line */
function rangeOf(text: string, line: number, given: string): Range {
  const starts = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  // What editors count as the last line: nothing, after the last line's end.
  if (/[\r\n]$/.test(text)) starts.push('');
  const own = starts[line - 1];
  if (line < 1 || own === undefined) {
    const happened = `${JSON.stringify(given)} has ${counted(lineIndex(text).lines, 'line')}.`;
    throw new CliError(happened, nothingExplained, 'Check the number.');
  }
  const start = starts.slice(0, line - 1).reduce((sum, each) => sum + each.length, 0);
  return { start, end: start + own.replace(/[\r\n]+$/, '').length };
}

/** Why a scan would not even look at the file; sentences. */
async function outsideOf(absolute: string, path: string, isExcluded: boolean): Promise<string[]> {
  const reasons: string[] = [];
  if (isExcluded) reasons.push('The rules of the team (keylift.toml or an ignore file) leave this file out of scans.');
  const root = gitRootOf(dirname(absolute));
  if (root === undefined) return reasons;
  const way = slashedWay(root, absolute);
  if ((await createProjectReader(root).ignoreState(way)) === 'ignored') {
    reasons.push('Git ignores this file, so a scan of its folder passes it by; "keylift scan FILE" scans it.');
  }
  if (path.split('/').includes('node_modules')) reasons.push('It lies in node_modules, which a scan leaves out.');
  return reasons;
}

function placeText({ start, end }: Range, lines: LineIndex): string {
  const [from, to] = [lines.placeAt(start), lines.placeAt(end)];
  return from.line === to.line ? `columns ${from.column}-${to.column}` : `lines ${from.line}-${to.line}`;
}

function reasonOf({ reason, detector }: Silent): string {
  switch (reason.kind) {
    case 'no-match':
      return 'the word stands here, but nothing in its reach has the shape that is looked for';
    case 'overlapped':
      return 'matches, but a more specific detector covers the same text';
    case 'switched-off':
      return detector.spec.tier === 'generic'
        ? 'matches, but guesses by names and shapes, or this one, are switched off or replaced'
        : 'matches, but is switched off or replaced by the rules of the team';
    case 'rejected': {
      const { rejection } = reason;
      if (rejection.by === 'filler') return 'has the shape, but reads like a placeholder';
      if (rejection.by === 'check') return `has the shape, but the check "${rejection.check}" turned it down`;
      return `has the shape, but is too regular: entropy ${rejection.entropy.toFixed(2)} of at least ${rejection.least} bits`;
    }
  }
}

function* confirmedLines(each: Confirmed, catalogue: Catalogue, lines: LineIndex, paint: Paint): Generator<string> {
  const { finding, ignored, ownSeverity, entropy, anchor } = each;
  const spec = catalogue.detectors.get(finding.detector)?.spec;
  const verdict = ignored === undefined ? paint.red('Reported') : paint.yellow('Ignored');
  yield `${verdict}: ${spec?.name ?? finding.detector} ${printable(finding.redacted)} ${paint.dim(`(${finding.detector})`)}\n`;
  yield `  where     ${placeText(finding, lines)}\n`;
  const near = spec?.anchor.in === 'token' ? 'a literal of the format' : 'a word near the value';
  const { line, column } = lines.placeAt(anchor);
  yield `  anchor    ${near}, at ${line}:${column}\n`;
  const checks = spec?.checks ?? [];
  yield `  checks    ${checks.length === 0 ? 'its shape alone' : `its shape; passed ${checks.join(', ')}`}; no placeholder\n`;
  const least = spec?.minEntropy === undefined ? '' : `, at least ${spec.minEntropy} asked for`;
  yield `  entropy   ${entropy.toFixed(2)} bits a character${least}\n`;
  const tier = finding.tier === 'generic' ? 'a guess by names and shapes' : 'a documented format';
  const severity = finding.severity === ownSeverity ? '' : `; the detector's own is ${ownSeverity}`;
  yield `  severity  ${finding.severity}, confidence ${finding.confidence}, ${tier}${severity}\n`;
  for (const note of finding.notes) yield `  note      ${noteSentences[note]}\n`;
  if (ignored === undefined) return;
  const where = ignored.line === undefined ? '' : `, line ${ignored.line}`;
  const reason = ignored.reason === undefined ? '' : `: ${ignored.reason}`;
  yield `  ignored   by ${ignored.kind === 'mark' ? 'the mark ' : ''}${printable(`${ignored.source}${where}${reason}`)}\n`;
}

function* silentLines(silent: readonly Silent[], lines: LineIndex, paint: Paint): Generator<string> {
  if (silent.length === 0) return;
  yield `\n${paint.bold('Not reported')}\n`;
  const unmatched = silent.filter(({ reason }) => reason.kind === 'no-match');
  const told = [...silent.filter(({ reason }) => reason.kind !== 'no-match'), ...unmatched.slice(0, maxUnmatched)];
  for (const each of told) {
    yield `  ${each.detector.spec.id}: ${printable(each.shown)} (${placeText(each, lines)}) ${reasonOf(each)}.\n`;
  }
  const rest = unmatched.length - maxUnmatched;
  if (rest > 0) yield `  and ${counted(rest, 'more detector')} that know a word on this line and found no match.\n`;
}

/** The contract for scripts; fields are named one by one. */
function toJson({ confirmed, silent }: Explanation, outside: readonly string[], lines: LineIndex): string {
  const place = ({ start, end }: Range) => {
    const [from, to] = [lines.placeAt(start), lines.placeAt(end)];
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
  const findings = confirmed.map(({ finding, ownSeverity, entropy, ignored }) => ({
    detector: finding.detector,
    redacted: finding.redacted,
    ...place(finding),
    severity: finding.severity,
    ownSeverity,
    confidence: finding.confidence,
    tier: finding.tier,
    entropy: Number(entropy.toFixed(2)),
    notes: finding.notes,
    ignored,
  }));
  const rejected = silent.map(({ detector, shown, reason, ...range }) => {
    return { detector: detector.spec.id, shown, ...place(range), reason };
  });
  return `${JSON.stringify({ version: 1, findings, rejected, notScanned: outside }, undefined, 1)}\n`;
}

function* textOf(explanation: Explanation, outside: readonly string[], tools: Tools): Generator<string> {
  const { catalogue, lines, paint } = tools;
  for (const sentence of outside) yield `${paint.yellow(sentence)}\n`;
  for (const each of explanation.confirmed) yield* confirmedLines(each, catalogue, lines, paint);
  if (explanation.confirmed.length === 0) yield 'Nothing on this line is a finding.\n';
  if (explanation.confirmed.length === 0 && explanation.silent.length === 0) {
    yield 'No detector knows a word on it: neither a literal of a key format nor a name such as "password" stands there.\n';
  }
  yield* silentLines(explanation.silent, lines, paint);
}

interface Tools {
  readonly catalogue: Catalogue;
  readonly lines: LineIndex;
  readonly paint: Paint;
}

async function run(context: CliContext, given: string, options: ExplainOptions): Promise<void> {
  const { file, line } = readPlace(given, nothingExplained);
  const absolute = resolve(context.cwd, file);
  const root = rulesRootOf(dirname(absolute));
  const path = slashedWay(root, absolute);
  const text = readGivenFile(context.cwd, file, nothingExplained);
  const team = createTeamRules();
  const rules = team.fileRules(root, absolute);
  const catalogue = team.named(loadCatalogue());
  const range = rangeOf(text, line, file);
  const scanOptions: ScanOptions = { path, generic: options.generic, now: Date.now(), ...(rules && { rules }) };
  const own = rules?.own === undefined ? [] : collectOwn(text, { ...rules, own: rules.own });
  const explanation = explain(text, catalogue, range, scanOptions, own);
  const outside = await outsideOf(absolute, path, rules?.isExcluded === true);
  const lines = lineIndex(text);
  if (options.format === 'json') await context.print(toJson(explanation, outside, lines));
  else {
    const paint = paintFor(context, 'stdout', options.color);
    for (const piece of textOf(explanation, outside, { catalogue, lines, paint })) await context.print(piece);
  }
  context.end(team.complain(context.warn, context.cwd) ? exitCodes.failed : exitCodes.ok);
}

/** The command, ready to be added to the program. */
export function createExplainCommand(context: CliContext): Command {
  return new Command('explain')
    .description('Tell why a line is reported, or is not.')
    .argument('<FILE:LINE>', 'the line, as a scan prints places')
    .option('--no-generic', 'explain a scan of documented token formats only')
    .addOption(new Option('--format <format>', 'how to tell').choices(['text', 'json']).default('text'))
    .addOption(new Option('--no-color', 'print no colours (so does the variable NO_COLOR)'))
    .addHelpText('after', examples)
    .action((given: string, options: ExplainOptions) => run(context, given, options));
}
