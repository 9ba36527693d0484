/**
 * Our engine and Hyperscan on texts in memory, with the same patterns: `inMemory.ts FILES SCRATCH [HYPERSCAN]`. FILES lists the
 * texts, SCRATCH is a directory to write patterns to, HYPERSCAN what `hyperscan.c` was made into; without it only we are measured.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCatalogue } from '../../server/src/core/catalogueCompiled';
import { scan } from '../../server/src/core/scan';
import { providers } from '../../server/src/detectors/index';
import { createCopyText } from '../../server/src/host/copyText';
import { best, rounds } from '../best';
import { literalLines, patternLines } from './patterns';

function row(name: string, rate: number, remark = ''): void {
  process.stdout.write(`  ${name.padEnd(44)}${rate.toFixed(0).padStart(7)} MB/s  ${remark}\n`);
}

/** @returns megabytes (10^6 bytes) a second */
function ours(paths: readonly string[]): number {
  const read = paths.map((path) => readFileSync(path));
  const bytes = read.reduce((sum, { length }) => sum + length, 0);
  const texts = read.map((each) => each.toString('utf8'));
  const catalogue = compileCatalogue(providers, { copyText: createCopyText() });
  const ms = best(() => {
    for (const text of texts) scan(text, catalogue);
  });
  return bytes / 1000 / ms;
}

function main(files: string, scratch: string, hyperscan: string | undefined): void {
  process.stdout.write(`\nIn memory, one processor, best of ${rounds}\n`);
  const rate = ours(readFileSync(files, 'utf8').trim().split('\n'));
  row('Keylift: scan, all detectors, confirmed', rate);
  if (hyperscan === undefined) return;
  const literals = literalLines(providers)
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/^(?=.)/gm, 'i\t');
  for (const [name, lines] of [
    ['Hyperscan: the same patterns', patternLines(providers)],
    ['Hyperscan: the literals alone', literals],
  ] as const) {
    const patterns = join(scratch, 'patterns.txt');
    writeFileSync(patterns, lines);
    const out = execFileSync('taskset', ['-c', '0', hyperscan, patterns, files, String(rounds)], { encoding: 'utf8' });
    const [kept = 0, refused = 0, bytes = 0, matches = 0, ms = 1] = out.trim().split(' ').map(Number);
    const theirs = bytes / 1000 / ms;
    const counts = `${kept} patterns, ${refused} refused by it, ${matches} matches`;
    row(name, theirs, `ours is ${(rate / theirs).toFixed(2)}x  ${counts}`);
  }
}

const [files = '', scratch = '', hyperscan] = process.argv.slice(2);
main(files, scratch, hyperscan);
