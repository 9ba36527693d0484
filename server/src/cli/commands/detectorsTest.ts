/**
 * `keylift detectors test`: runs a team's own detectors against the samples that stand beside them in `keylift.toml`, or
 * against files, and prints what they found, redacted.
 */
import { resolve } from 'node:path';
import { type Catalogue, compileCatalogue } from '../../core/catalogueCompiled';
import type { FileRules } from '../../core/fileRules';
import type { Finding } from '../../core/finding';
import { scan } from '../../core/scan';
import { compileOwn } from '../../core/userDetectors/collectOwn';
import type { OwnDetector } from '../../core/userDetectors/ownDetector';
import { slashedWay } from '../../host/wayBelow';
import { counted } from '../../reports/amounts';
import { lineIndex } from '../../shared/report';
import { type CliContext, paintFor } from '../context';
import { CliError } from '../errors';
import { exitCodes } from '../exitCodes';
import { readGivenFile } from '../findAt';
import { createTeamRules, type TeamRules } from '../teamRules';
import { type Paint, printable } from '../terminalText';

/** Options of the command. */
export interface DetectorsTestOptions {
  readonly detector?: string;
  readonly color: boolean;
}

/** The own detectors that hold in a directory. */
export function ownDetectorsAt(team: TeamRules, cwd: string): readonly OwnDetector[] {
  return team.fileRules(cwd, resolve(cwd, 'file'))?.own?.all ?? [];
}

/** What one detector finds in a text, wherever the text may stand. */
function findWith(detector: OwnDetector, text: string, none: Catalogue): readonly Finding[] {
  const own = compileOwn([{ ...detector, paths: [] }]);
  const rules: FileRules = {
    path: 'sample',
    isExcluded: false,
    own,
    generic: undefined,
    disabled: new Set(),
    maxFileBytes: undefined,
    ignores: [],
    today: '',
  };
  return scan(text, none, { rules, withIgnored: true }).findings;
}

interface Score {
  readonly lines: readonly string[];
  readonly tried: number;
  readonly failed: number;
}

function testExamples(detector: OwnDetector, none: Catalogue, paint: Paint): Score {
  const { id } = detector.spec;
  if (detector.examples.length === 0) {
    const how = 'no samples: add [[detectors.examples]] with text and match';
    return { lines: [`${paint.yellow('none')}  ${id}: ${how}`], tried: 0, failed: 0 };
  }
  const results = detector.examples.map(({ text, matches }, at) => {
    const found = findWith(detector, text, none);
    const isRight = found.length > 0 === matches;
    const what = found.length > 0 ? `found ${printable(found[0]?.redacted ?? '')}` : 'found nothing';
    const wanted = isRight ? '' : `, and should ${matches ? 'find it' : 'find nothing'}`;
    const verdict = isRight ? paint.green('ok') : paint.red('FAIL');
    return { isRight, line: `${verdict}    ${id}, sample ${at + 1}: ${what}${wanted}` };
  });
  const failed = results.filter(({ isRight }) => !isRight).length;
  return { lines: results.map(({ line }) => line), tried: results.length, failed };
}

function* testFile(context: CliContext, detectors: readonly OwnDetector[], file: string, none: Catalogue) {
  const text = readGivenFile(context.cwd, file, 'It was not searched.');
  const lines = lineIndex(text);
  const name = slashedWay(context.cwd, resolve(context.cwd, file));
  for (const detector of detectors) {
    for (const finding of findWith(detector, text, none)) {
      const { line, column } = lines.placeAt(finding.start);
      yield `${printable(name)}:${line}:${column} ${detector.spec.id} ${printable(finding.redacted)}`;
    }
  }
}

function chosen(all: readonly OwnDetector[], id: string | undefined): readonly OwnDetector[] {
  const detectors = id === undefined ? all : all.filter(({ spec }) => spec.id === id);
  if (detectors.length > 0) return detectors;
  throw new CliError(
    id === undefined
      ? 'No detectors are defined for this directory.'
      : `No detector ${JSON.stringify(id)} is defined here.`,
    'Nothing was tested.',
    'Define one under [[detectors]] in keylift.toml.',
  );
}

/** Runs the command. Ends with 1 when a sample did not do as it should, with 2 when the configuration is broken. */
export async function testDetectors(
  context: CliContext,
  files: readonly string[],
  options: DetectorsTestOptions,
): Promise<void> {
  const team = createTeamRules();
  const all = ownDetectorsAt(team, context.cwd);
  const isBroken = team.complain(context.warn, context.cwd);
  if (isBroken) context.end(exitCodes.failed);
  const detectors = chosen(all, options.detector);
  const none = compileCatalogue([]);
  if (files.length > 0) {
    const lines = files.flatMap((file) => [...testFile(context, detectors, file, none)]);
    await context.print([...lines, `${counted(lines.length, 'match', 'matches')}.`, ''].join('\n'));
    return;
  }
  const paint = paintFor(context, 'stdout', options.color);
  const scores = detectors.map((detector) => testExamples(detector, none, paint));
  const [tried, failed] = [sum(scores, 'tried'), sum(scores, 'failed')];
  const verdict = `${counted(tried, 'sample')}, ${failed === 0 ? 'all as they should be' : `${failed} wrong`}.`;
  await context.print([...scores.flatMap(({ lines }) => lines), verdict, ''].join('\n'));
  if (failed > 0 && !isBroken) context.end(exitCodes.findings);
}

function sum(scores: readonly Score[], what: 'tried' | 'failed'): number {
  return scores.reduce((total, score) => total + score[what], 0);
}
