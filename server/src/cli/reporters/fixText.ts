/** The report of `keylift fix` for people: what changes as a diff, what is left and why, and what to do next. */
import { posix } from 'node:path';
import { counted, numberText } from '../../reports/amounts';
import type { ChangedFile, FixReport, FixReporter } from '../fix/fixReport';
import { type Paint, printable } from '../terminalText';

function paintLine(line: string, paint: Paint): string {
  if (/^(?:---|\+\+\+) /.test(line)) return paint.bold(line);
  if (line.startsWith('+')) return paint.green(line);
  if (line.startsWith('-')) return paint.red(line);
  return line.startsWith('@@') ? paint.cyan(line) : line;
}

/** Tabs are part of code; everything else that does not print is shown as an escape. */
function diffText({ diff }: ChangedFile, paint: Paint): string {
  const lines = diff.replace(/\n$/, '').split('\n');
  return lines
    .map((line) => `${paintLine(line.replace(/\r$/, '').split('\t').map(printable).join('\t'), paint)}\n`)
    .join('');
}

type Context = Parameters<FixReporter>[1];

/** A name that opens the file from where the command was run. */
function shown(file: string, { directory }: Context): string {
  return printable(posix.normalize(directory + file));
}

function* leftLines({ left }: FixReport, context: Context): Generator<string> {
  if (left.length === 0) return;
  yield 'Left alone:\n';
  for (const { finding, message } of left) {
    const place = `${shown(finding.file, context)}:${finding.startLine}:${finding.startColumn}`;
    const name = context.catalogue.detectors.get(finding.detector)?.spec.name ?? finding.detector;
    yield `  ${place} ${name} ${printable(finding.redacted)}\n    ${context.paint.dim(printable(message))}\n`;
  }
  yield '\n';
}

/** Notes by what they say: the same advice for many files is given once. */
function* noteLines({ notes }: FixReport, context: Context): Generator<string> {
  if (notes.length === 0) return;
  const filesOf = new Map<string, string[]>();
  for (const { file, message } of notes) filesOf.set(message, [...(filesOf.get(message) ?? []), file]);
  yield 'Good to know:\n';
  for (const [message, [first = '', ...others]] of filesOf) {
    const more = others.length === 0 ? '' : ` and ${counted(others.length, 'more file')}`;
    yield `  ${shown(first, context)}${more}: ${printable(message)}\n`;
  }
  yield '\n';
}

function* fileLines({ files, written }: FixReport, context: Context): Generator<string> {
  if (files.length === 0) return;
  if (!written) {
    for (const file of files) yield `${diffText(file, context.paint)}\n`;
    return;
  }
  for (const { file, action } of files)
    yield `${action === 'create' ? 'Created' : 'Changed'} ${shown(file, context)}\n`;
  yield '\n';
}

function verdict({ written, fixed, left, files, cancelled }: FixReport): string {
  if (fixed.length + left.length === 0) return 'No secrets found, so there is nothing to fix.';
  const all = counted(fixed.length + left.length, 'finding');
  const done = written ? 'Fixed' : 'Would fix';
  const next = written || files.length === 0 ? '' : ' Nothing was written: run it again with --write.';
  const stopped = cancelled ? ' Stopped by Ctrl+C before the end.' : '';
  return `${done} ${numberText(fixed.length)} of ${all}.${next}${stopped}`;
}

/** See the file's first lines. */
export const reportFixText: FixReporter = function* (report, context) {
  yield* fileLines(report, context);
  yield* leftLines(report, context);
  if (context.quiet) return;
  yield* noteLines(report, context);
  yield `${context.paint.bold(verdict(report))}\n`;
};
