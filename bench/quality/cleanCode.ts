/**
 * Clean code: `--clean FOLDER` scans published sources, in which almost nothing is a secret, and prints findings per million
 * lines by tier and by detector. With `--wrong` each finding, redacted, to be judged by a person.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Catalogue } from '../../server/src/core/catalogueCompiled';
import type { Finding } from '../../server/src/core/finding';
import { scan } from '../../server/src/core/scan';
import { maxFindings } from './judge';
import { table } from './table';

const sources =
  /\.(?:[cm]?[jt]sx?|json|vue|svelte|html?|css|scss|less|ya?ml|md|mdx|py|rb|go|java|kt|php|sh|c|h|cc|cpp|rs)$/i;
const largestBytes = 10_000_000;

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile() && sources.test(entry.name) && statSync(path).size <= largestBytes) yield path;
  }
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

interface Placed {
  readonly finding: Finding;
  readonly path: string;
  readonly line: number;
}

/** Scans `folder` and prints; see the file's first lines. The same text is counted once, however often it stands there. */
export function benchCleanCode(folder: string, catalogue: Catalogue, list: boolean): void {
  const seen = new Set<string>();
  const placed: Placed[] = [];
  let lines = 0;
  let bytes = 0;
  let files = 0;
  for (const path of filesIn(folder)) {
    const text = readFileSync(path, 'utf8');
    const key = `${text.length} ${text.slice(0, 200)} ${text.slice(-200)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    files++;
    bytes += text.length;
    lines += linesIn(text);
    for (const finding of scan(text, catalogue, { path, maxFindings }).findings) {
      if (finding.severity === 'info') continue;
      placed.push({ finding, path: relative(folder, path), line: linesIn(text.slice(0, finding.start)) });
    }
  }
  print({ files, bytes, lines, placed });
  if (!list) return;
  table('Found', [
    ['detector', 'file', 'line', 'redacted'],
    ...placed.map(({ finding, path, line }) => [finding.detector, path, String(line), finding.redacted]),
  ]);
}

interface Measured {
  readonly files: number;
  readonly bytes: number;
  readonly lines: number;
  readonly placed: readonly Placed[];
}

function print({ files, bytes, lines, placed }: Measured): void {
  const perMillion = (count: number): string => ((count * 1e6) / Math.max(1, lines)).toFixed(2);
  const tier = (name: Finding['tier']): number => placed.filter(({ finding }) => finding.tier === name).length;
  const counts = new Map<string, number>();
  for (const { finding } of placed) counts.set(finding.detector, (counts.get(finding.detector) ?? 0) + 1);
  table(`Clean code: ${files} files, ${(bytes / 1e6).toFixed(0)} MB, ${(lines / 1e6).toFixed(2)} million lines`, [
    ['', 'findings', 'per million lines'],
    ['provider detectors', String(tier('provider')), perMillion(tier('provider'))],
    ['generic tier', String(tier('generic')), perMillion(tier('generic'))],
    ...[...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => [name, String(count), perMillion(count)]),
  ]);
}
