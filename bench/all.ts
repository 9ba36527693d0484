/**
 * `npm run bench -- [--quick] [DIR...]`: all that is said about speed, in one run on one corpus: the engine in memory beside the
 * floors of this machine, scans from the disk beside other scanners, and the language server. Without a directory the corpus is
 * what this machine has of sources: dependencies, the standard libraries of Go and Python, C headers. `--quick` leaves out the
 * other scanners, which are installed when first needed and take minutes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyCorpus } from './peers/corpus';
import { runBundled } from './runBundled';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Bytes of the corpus; an issue asks for 100 MB at least. */
const maxBytes = 160_000_000;

function outputOf(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    // The program is not installed, and its library is no part of the corpus.
    return '';
  }
}

/** Sources that a machine on which one programs is likely to have. */
function sourcesHere(): string[] {
  const candidates = [
    join(root, 'node_modules'),
    join(outputOf('go', ['env', 'GOROOT']) || '/usr/lib/go', 'src'),
    outputOf('python3', ['-c', 'import sysconfig; print(sysconfig.get_path("stdlib"))']),
    '/usr/include',
  ];
  return candidates.filter((directory) => directory !== '' && existsSync(directory));
}

/** Runs a part of the bench in a process of its own, on the corpus. */
function runPart(title: string, program: string, args: readonly string[]): boolean {
  process.stdout.write(`\n== ${title}\n\n`);
  const { status } = spawnSync(join(root, 'node_modules', '.bin', 'tsx'), [join(root, 'bench', program), ...args], {
    stdio: 'inherit',
    cwd: root,
  });
  return status === 0;
}

function main(args: readonly string[]): void {
  const isQuick = args.includes('--quick');
  const named = args.filter((arg) => !arg.startsWith('--'));
  const roots = named.length > 0 ? named : sourcesHere();
  const corpus = copyCorpus(roots, maxBytes);
  try {
    process.stdout.write(
      `Corpus: ${corpus.files.length} files, ${(corpus.bytes / 1e6).toFixed(1)} MB of ${roots.join(', ')}\n`,
    );
    execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'ignore' });
    const parts = [
      () => {
        process.stdout.write('\n== The engine, in memory\n\n');
        return runBundled('speed.ts', [corpus.directory]);
      },
      ...(isQuick ? [] : [() => runPart('Beside other scanners', 'peers.ts', [corpus.directory])]),
      () => runPart('The language server', 'lsp.ts', []),
    ];
    if (!parts.map((part) => part()).every(Boolean)) process.exitCode = 1;
  } finally {
    rmSync(corpus.directory, { recursive: true, force: true });
  }
}

main(process.argv.slice(2));
