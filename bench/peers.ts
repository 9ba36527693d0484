/**
 * Keylift beside its peers, in one run on one corpus and the same processors: a part of `npm run bench`. Directory scans
 * from process start to exit, with wall time, processor time and peak memory, and the same patterns in memory beside native
 * Hyperscan. Figures of different runs cannot be compared; the ratios of one run can.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { providers } from '../server/src/detectors/index';
import { type Corpus, copyCorpus } from './peers/corpus';
import { type Peer, type Peers, preparePeers } from './peers/install';
import { measure, type Run } from './peers/measure';
import { literalLines } from './peers/patterns';
import { runBundled } from './runBundled';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const maxBytes = 320_000_000;
/** Slow peers get a part of the corpus, and their rate is taken from that. */
const slowBytes = 12_000_000;
const timeoutMs = 400_000;

type Command = readonly [string, ...string[]];

/** A scan of a directory by one tool. */
interface Contest {
  readonly name: string;
  readonly command: Command | string;
  /** Scans `small` only. */
  readonly isSlow?: boolean;
  /** Must be started inside of what it scans. */
  readonly isInside?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

function commandOf(peer: Peer, make: (path: string) => Command): Command | string {
  return 'missing' in peer ? peer.missing : make(peer.path);
}

function contests(peers: Peers, corpus: string, small: string, scratch: string, jobs: number): Contest[] {
  const report = (name: string) => join(scratch, `${name}.json`);
  const literals = join(scratch, 'literals.txt');
  const node22 = 'missing' in peers.node22 ? process.execPath : peers.node22.path;
  const threads = { GOMAXPROCS: String(jobs) };
  return [
    {
      name: 'keylift scan',
      command: [
        process.execPath,
        join(root, 'dist', 'cli.js'),
        ...['scan', '--jobs', String(jobs), '--format', 'json', '--output', report('keylift'), corpus],
      ],
    },
    {
      name: 'kingfisher',
      command: commandOf(peers.kingfisher, (path) => [
        path,
        ...['scan', corpus, '--no-validate', '--no-update-check', '--jobs', String(jobs)],
        ...['--format', 'json', '--output', report('kingfisher')],
      ]),
    },
    {
      name: 'gitleaks dir',
      env: threads,
      command: commandOf(peers.gitleaks, (path) => [
        path,
        ...['dir', corpus, '--no-banner', '--report-format', 'json', '--report-path', report('gitleaks')],
      ]),
    },
    {
      name: 'secretlint (preset recommend)',
      isSlow: true,
      command: commandOf(peers.secretlint, (path) => [
        node22,
        path,
        ...['--secretlintrcJSON', '{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}'],
        ...['--format', 'json', '--output', report('secretlint'), `${small}/**/*`],
      ]),
    },
    {
      name: 'detect-secrets',
      isSlow: true,
      isInside: true,
      command: commandOf(peers.detectSecrets, (path) => [
        path,
        ...['-c', String(jobs), 'scan', '--all-files', '--no-verify', '.'],
      ]),
    },
    {
      name: 'ripgrep -F, our literals',
      command: commandOf(peers.ripgrep, (path) => [
        path,
        ...['-j', String(jobs), '-F', '-i', '-c', '--no-ignore', '--hidden', '-f', literals, corpus],
      ]),
    },
    { name: 'grep -F, our literals', isSlow: true, command: ['grep', '-r', '-c', '-F', '-i', '-f', literals, small] },
  ];
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

function printRow(name: string, run: Run, bytes: number, ours: number | undefined): void {
  const rate = bytes / 1000 / run.wallMs;
  const cells = [
    `${(run.wallMs / 1000).toFixed(2)} s`,
    `${(run.cpuMs / 1000).toFixed(2)} s`,
    `${rate.toFixed(1)} MB/s`,
    `${megabytes(run.peakBytes)} MB`,
    ours === undefined ? '' : `${(ours / rate).toFixed(1)}x`,
  ];
  const widths = [10, 10, 14, 12, 10];
  process.stdout.write(`  ${name.padEnd(32)}${cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('')}\n`);
}

async function scanDirectories(peers: Peers, corpus: Corpus, small: Corpus, scratch: string): Promise<void> {
  for (const [cores, jobs] of [
    ['0', 1],
    ['0,1', 2],
  ] as const) {
    process.stdout.write(`\nFrom process start to exit, ${jobs === 1 ? 'one processor' : 'two processors'}\n`);
    process.stdout.write(`  ${''.padEnd(32)}      wall       cpu          rate        peak   ours is\n`);
    let ours: number | undefined;
    for (const { name, command, isSlow, isInside, env } of contests(
      peers,
      corpus.directory,
      small.directory,
      scratch,
      jobs,
    )) {
      if (typeof command === 'string') {
        process.stdout.write(`  ${name.padEnd(32)}  not compared: ${command}\n`);
        continue;
      }
      const bytes = isSlow ? small.bytes : corpus.bytes;
      const job = {
        command,
        cores,
        timeoutMs,
        ...(env !== undefined && { env }),
        ...(isInside && { cwd: small.directory }),
      };
      // The first run fills caches: of files for all, of compiled rules for Kingfisher.
      if (!isSlow) await measure(job);
      const run = await measure(job);
      const isKilled = run.exitCode === null;
      if (isKilled) process.stdout.write(`  ${name.padEnd(32)}  killed after ${timeoutMs / 1000} s\n`);
      else printRow(isSlow ? `${name} *` : name, run, bytes, ours);
      ours ??= bytes / 1000 / run.wallMs;
    }
  }
  process.stdout.write(`  * on ${megabytes(small.bytes)} MB of it\n`);
}

/** Beside Hyperscan in memory; a program of its own, as it is to be measured as one bundle. */
function compareInMemory({ hyperscan }: Peers, corpus: Corpus, scratch: string): void {
  const files = join(scratch, 'files.txt');
  writeFileSync(files, `${corpus.files.join('\n')}\n`);
  const isThere = !('missing' in hyperscan);
  if (!runBundled('peers/inMemory.ts', [files, scratch, ...(isThere ? [hyperscan.path] : [])])) process.exitCode = 1;
  if (!isThere) process.stdout.write(`  Hyperscan is not compared: ${hyperscan.missing}\n`);
}

async function main(directories: readonly string[]): Promise<void> {
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'ignore' });
  const peers = preparePeers();
  const corpus = copyCorpus(directories, maxBytes);
  const small = copyCorpus([corpus.directory], slowBytes);
  const scratch = mkdtempSync(join(tmpdir(), 'keylift-peers-'));
  try {
    writeFileSync(join(scratch, 'literals.txt'), literalLines(providers));
    process.stdout.write(
      `${corpus.files.length} files, ${megabytes(corpus.bytes)} MB; Node ${process.versions.node}\n`,
    );
    await scanDirectories(peers, corpus, small, scratch);
    compareInMemory(peers, corpus, scratch);
  } finally {
    for (const directory of [corpus.directory, small.directory, scratch]) {
      rmSync(directory, { recursive: true, force: true });
    }
  }
}

if (process.argv.length < 3) {
  process.stderr.write('Name the directories whose text files are to be scanned\n');
  process.exitCode = 2;
} else {
  void main(process.argv.slice(2));
}
