/**
 * The scan of a history beside gitleaks' and Kingfisher's on the same repository and processors:
 * `npm run bench:history -- [COMMITS] [REPO]`.
 * Wall time, processor time, peak memory with git's own processes, and how many of the planted values each tool finds.
 * detect-secrets knows no history: it scans a sample of the versions as files, and its time is told for all of them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MadeRepository, makeRepository } from './history/makeRepository';
import { preparePeers } from './peers/install';
import { type Job, measure, type Run } from './peers/measure';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [commits = '5000', given] = process.argv.slice(2);
const timeoutMs = 600_000;
const cores = '0,1';
const sampled = 1000;
const rounds = 2;

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 });
}

/** The best of some runs: what a machine that is shared adds is never negative. */
async function best(job: Omit<Job, 'cores' | 'timeoutMs'>, times = rounds): Promise<Run> {
  const runs: Run[] = [];
  for (let round = 0; round < times; round++) runs.push(await measure({ ...job, cores, timeoutMs }));
  return runs.reduce((a, b) => (b.wallMs < a.wallMs ? b : a));
}

function print(name: string, run: Run, more: string): void {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`.padStart(9);
  const memory = `${Math.round(run.peakBytes / 1e6)} MB`.padStart(8);
  console.log(`${name.padEnd(24)}${seconds(run.wallMs)} wall${seconds(run.cpuMs)} cpu${memory} peak  ${more}`);
}

function ratios(run: Run, ours: Run): string {
  return `${(run.wallMs / ours.wallMs).toFixed(2)} × the time, ${(run.peakBytes / ours.peakBytes).toFixed(2)} × the memory`;
}

/** The history alone, for a tool that would scan the files of a work tree, too. */
function bare(repository: string, scratch: string): string {
  const folder = join(scratch, 'bare.git');
  git(scratch, 'clone', '-q', '--mirror', repository, folder);
  return folder;
}

/** Versions of files as files, for a tool that knows nothing else. */
function sampleVersions(repository: string, folder: string): number {
  const lines = git(repository, 'rev-list', '--all', '--objects')
    .split('\n')
    .filter((line) => line.includes('.js'));
  const step = Math.max(1, Math.floor(lines.length / sampled));
  const ids = lines.filter((_, at) => at % step === 0).map((line) => line.slice(0, 40));
  ids.forEach((id, at) => {
    writeFileSync(join(folder, `${at}.js`), git(repository, 'cat-file', 'blob', id));
  });
  return lines.length / ids.length;
}

async function main(scratch: string): Promise<void> {
  // A build of its own, so that one of `dist` meanwhile does no harm.
  const built = '.cache/bench-history';
  execFileSync(process.execPath, ['esbuild.mjs', `--out=${built}`, '--only=cli.js,server.js'], { cwd: root });
  const repository = given ?? join(scratch, 'repository');
  let made: MadeRepository | undefined;
  if (given === undefined) {
    mkdirSync(repository);
    git(repository, 'init', '-q', '-b', 'main');
    made = await makeRepository(repository, Number(commits));
    git(repository, 'repack', '-adq');
    git(repository, 'checkout', '-q', 'main');
    const size = `${made.versions} versions of files, ${Math.round(made.bytes / 1e6)} MB`;
    console.log(
      `${git(repository, 'rev-list', '--all', '--count').trim()} commits, ${size}, ${made.planted.size} values planted`,
    );
  }
  /** Of what was planted, how much stands in a report that shows places; gitleaks' report shows values. */
  const total = made?.planted.size ?? 0;
  const report = (name: string) => join(scratch, `${name}.json`);
  const cli = [process.execPath, join(root, built, 'cli.js'), 'scan', '--history', '--format', 'json'] as const;
  const ours = await best({ command: [...cli, '--output', report('keylift'), repository] });
  const { findings } = JSON.parse(readFileSync(report('keylift'), 'utf8')) as {
    findings: { detector: string; fingerprint: string }[];
  };
  const stripe = findings.filter(({ detector }) => detector === 'stripe-live-secret-key');
  print(
    'keylift scan --history',
    ours,
    `${new Set(stripe.map(({ fingerprint }) => fingerprint)).size} of ${total} found`,
  );
  const peers = preparePeers();
  if ('path' in peers.gitleaks) {
    const options = ['git', '--no-banner', '--exit-code', '0', '--report-format', 'json', '-r', report('gitleaks')];
    const run = await best({ command: [peers.gitleaks.path, ...options, repository] });
    const text = existsSync(report('gitleaks')) ? readFileSync(report('gitleaks'), 'utf8') : '';
    const found = [...(made?.planted.keys() ?? [])].filter((value) => text.includes(value)).length;
    print('gitleaks git', run, `${found} of ${total} found; ${ratios(run, ours)}`);
  } else console.log(`gitleaks: ${peers.gitleaks.missing}`);
  if ('path' in peers.kingfisher) {
    const options = ['scan', '--no-validate', '--no-update-check', '--jobs', '2', '--no-dedup', '--format', 'json'];
    const { path } = peers.kingfisher;
    // Its first run compiles its rules and keeps them, which is not the scan's.
    await measure({
      command: [path, ...options, join(root, 'bench'), '--output', report('warm')],
      cores,
      timeoutMs,
    });
    const run = await best({
      command: [path, ...options, bare(repository, scratch), '--output', report('kingfisher')],
    });
    const text = existsSync(report('kingfisher')) ? readFileSync(report('kingfisher'), 'utf8') : '';
    const found = [...(made?.planted.keys() ?? [])].filter((value) => text.includes(value)).length;
    print('kingfisher scan', run, `${found} of ${total} found; ${ratios(run, ours)}`);
  } else console.log(`kingfisher: ${peers.kingfisher.missing}`);
  if ('path' in peers.detectSecrets) {
    const folder = join(scratch, 'versions');
    mkdirSync(folder);
    const factor = sampleVersions(repository, folder);
    const run = await best({ command: [peers.detectSecrets.path, 'scan', '--all-files', '.'], cwd: folder }, 1);
    const ratio = `${((run.wallMs * factor) / ours.wallMs).toFixed(0)} × the time for all versions`;
    print('detect-secrets, a sample', run, `1 of ${factor.toFixed(1)} versions; ${ratio}`);
  } else console.log(`detect-secrets: ${peers.detectSecrets.missing}`);
}

const scratch = mkdtempSync(join(tmpdir(), 'keylift-history-'));
void main(scratch).finally(() => rmSync(scratch, { recursive: true, force: true }));
