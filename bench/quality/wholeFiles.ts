/**
 * Whole files: `--files` puts the cases of one source file back together, in their order and with lines of real code
 * between them, and measures recall and precision by line. A scanner that sees a case alone sees no neighbours to trip over.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../server/src/core/catalogueCompiled';
import type { Finding } from '../../server/src/core/finding';
import { scan } from '../../server/src/core/scan';
import type { CorpusCase } from '../corpus';
import { maxFindings } from './judge';
import { percent, table } from './table';

/** Where a case stands: `repository@commit:path:line`. */
const originForm = /^(?<file>.+):(?<line>\d+)$/;

/** Lines of code between two cases at the most. */
const longestGap = 12;

/** A stretch of an assembled file that is one case. */
interface Part {
  readonly row: CorpusCase;
  readonly start: number;
  readonly end: number;
}

interface WholeFile {
  readonly path: string;
  readonly text: string;
  readonly parts: readonly Part[];
}

/** Lines of the project's own sources, over and over: code without secrets. */
function* codeLines(): Generator<string, never> {
  const folder = join(__dirname, '..', '..', 'server', 'src', 'core');
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  for (let i = 0; ; i = (i + 1) % lines.length) yield lines[i] ?? '';
}

function lineOf(row: CorpusCase): number {
  return Number(originForm.exec(row.origin ?? '')?.groups?.['line'] ?? 0);
}

function assemble(rows: readonly CorpusCase[], code: Generator<string, never>): WholeFile {
  const ordered = [...rows].sort((a, b) => lineOf(a) - lineOf(b));
  const parts: Part[] = [];
  let text = '';
  let line = 0;
  for (const row of ordered) {
    const last = parts.at(-1);
    // A line may be labelled more than once, for each kind of thing in it.
    if (last !== undefined && last.row.origin === row.origin && last.row.text === row.text) {
      parts.push({ ...last, row });
      continue;
    }
    const gap = Math.min(longestGap, Math.max(0, lineOf(row) - line - 1));
    for (let i = 0; i < gap; i++) text += `${code.next().value}\n`;
    parts.push({ row, start: text.length, end: text.length + row.text.length });
    text += `${row.text}\n`;
    line = lineOf(row) + row.text.split('\n').length - 1;
  }
  return { path: ordered[0]?.filename ?? '', text, parts };
}

/** Whether a finding stands on a secret of a part; one without a named secret is met anywhere. */
function meets(file: WholeFile, { row, start, end }: Part, finding: Finding): boolean {
  if (finding.start >= end || finding.end <= start) return false;
  const literal = row.secrets.filter((secret) => secret !== '' && row.text.includes(secret));
  const overlaps = (secret: string): boolean => {
    for (let at = file.text.indexOf(secret, start); at >= 0 && at < end; at = file.text.indexOf(secret, at + 1)) {
      if (finding.start < at + secret.length && finding.end > at) return true;
    }
    return false;
  };
  return literal.length === 0 || literal.some(overlaps);
}

/** What was right and wrong in a file. */
interface Count {
  readonly found: Part[];
  readonly missed: Part[];
  readonly wrong: { readonly finding: Finding; readonly part: Part | undefined }[];
  /** Findings on lines labelled as neither: identifiers that are public, examples. */
  neutral: number;
}

function count(file: WholeFile, catalogue: Catalogue, into: Count): void {
  const { findings } = scan(file.text, catalogue, { path: file.path, maxFindings });
  const secrets = file.parts.filter(({ row }) => row.expect === 'secret');
  for (const part of secrets)
    (findings.some((finding) => meets(file, part, finding)) ? into.found : into.missed).push(part);
  for (const finding of findings) {
    const around = file.parts.filter(({ start, end }) => finding.start < end && finding.end > start);
    if (around.some((part) => part.row.expect === 'secret' && meets(file, part, finding))) continue;
    if (around.some(({ row }) => row.expect !== 'secret' && row.expect !== 'none')) into.neutral++;
    else into.wrong.push({ finding, part: around[0] });
  }
}

/** Assembles the cases of `source`, scans the files and prints recall and precision, and with `list` what was wrong. */
export function benchWholeFiles(
  cases: readonly CorpusCase[],
  source: string,
  catalogue: Catalogue,
  list: boolean,
): void {
  const byFile = new Map<string, CorpusCase[]>();
  for (const row of cases.filter((each) => each.source === source)) {
    const file = originForm.exec(row.origin ?? '')?.groups?.['file'] ?? row.id;
    byFile.set(file, [...(byFile.get(file) ?? []), row]);
  }
  const code = codeLines();
  const total: Count = { found: [], missed: [], wrong: [], neutral: 0 };
  for (const rows of byFile.values()) count(assemble(rows, code), catalogue, total);
  const { found, missed, wrong, neutral } = total;
  table(`Whole files of ${source}`, [
    ['files', 'secrets', 'recall', 'wrong findings', 'precision', 'on examples and identifiers'],
    [
      String(byFile.size),
      String(found.length + missed.length),
      percent(found.length, found.length + missed.length),
      String(wrong.length),
      percent(found.length, found.length + wrong.length),
      String(neutral),
    ],
  ]);
  if (!list) return;
  table('Missed', [['id', 'rule'], ...missed.map(({ row }) => [row.id, row.rule])]);
  table('Wrongly found', [
    ['id', 'rule', 'detector', 'redacted'],
    ...wrong.map(({ finding, part }) => [
      part?.row.id ?? 'code',
      part?.row.rule ?? '',
      finding.detector,
      finding.redacted,
    ]),
  ]);
}
