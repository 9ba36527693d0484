/** `keylift completion`: the printed scripts really complete, each in its own shell. */
import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { builtCli } from '../support/builtCli';
import { temporaryFolders } from '../support/diskTree';

/** What is typed, and some of what must be offered. */
const expected: readonly (readonly [words: readonly string[], offered: readonly string[], not: readonly string[]])[] = [
  [['sc'], ['scan'], ['fix']],
  [[''], ['scan', 'fix', 'hooks', 'completion'], ['run']],
  [['scan', '--format', 'j'], ['json', 'junit'], ['text']],
  [['scan', '--for'], ['--format'], ['--output']],
  [['hooks', ''], ['install', 'doctor', 'uninstall'], ['run']],
  [['completion', ''], ['bash', 'fish', 'zsh'], []],
  [['report', 'merge', '--format', 's'], ['sarif'], []],
  [['detectors', 'show', 'stripe-'], ['stripe-live-secret-key'], ['aws-access-key-id']],
];

/** Stands in for the parts of zsh's completion that need a terminal, and says what they were given. */
const zshDriver = `
compdef() { :; }
compset() { PREFIX=\${PREFIX#*=}; }
_files() { :; }
compadd() { shift; local each; for each in "$@"; do [[ $each == $PREFIX* ]] && print -r -- $each; done; }
_describe() { [[ $1 == -o ]] && shift; shift; local each; for each in "\${(@P)1}"; do compadd -- "\${each%%:*}"; done; }
eval "$SCRIPT"
words=(keylift "$@"); CURRENT=$#words; PREFIX=$words[-1]
_keylift
`;

const bashDriver = `
eval "$SCRIPT"
COMP_WORDS=(keylift "$@"); COMP_CWORD=$#
_keylift
printf '%s\\n' "\${COMPREPLY[@]}"
`;

const shells = {
  bash: (words: readonly string[]) => ['--norc', '-c', bashDriver, 'bash', ...words],
  zsh: (words: readonly string[]) => ['-f', '-c', zshDriver, 'zsh', ...words],
  fish: (words: readonly string[]) => [
    '--no-config',
    '-c',
    'echo $SCRIPT | string collect | source; complete -C $argv[1]',
    ['keylift', ...words].join(' '),
  ],
} as const;

describe('keylift completion', function () {
  this.timeout(60_000);
  const cli = builtCli();
  const folder = temporaryFolders();

  for (const [shell, argumentsFor] of Object.entries(shells)) {
    it(`completes in ${shell}`, async function () {
      if (process.platform === 'win32' || spawnSync(shell, ['--version']).error) {
        process.stdout.write(`${shell} is not installed, or this is Windows\n`);
        return this.skip();
      }
      const programs = folder({ keylift: `#!/bin/sh\nexec ${cli.command()} "$@"\n` });
      chmodSync(join(programs, 'keylift'), 0o755);
      const { stdout: script, code } = await cli.run(['completion', shell]);
      assert.equal(code, 0);
      const path = `${programs}${delimiter}${process.env['PATH'] ?? ''}`;
      for (const [words, offered, not] of expected) {
        const run: SpawnSyncReturns<string> = spawnSync(shell, argumentsFor(words), {
          encoding: 'utf8',
          cwd: programs,
          env: { ...cli.env(), PATH: path, SCRIPT: script },
        });
        const names = run.stdout.split('\n').map((line) => line.split('\t')[0] ?? '');
        const typed = words.join(' ');
        for (const name of offered) assert.ok(names.includes(name), `${typed}: ${name} is missing. ${run.stderr}`);
        for (const name of not) assert.ok(!names.includes(name), `${typed}: ${name} is offered`);
      }
    });
  }

  it('completes a value after an equals sign in bash', async function () {
    if (process.platform === 'win32' || spawnSync('bash', ['--version']).error) {
      process.stdout.write('bash is not installed, or this is Windows\n');
      return this.skip();
    }
    const { stdout: script } = await cli.run(['completion', 'bash']);
    const { stdout } = spawnSync('bash', shells.bash(['scan', '--format', '=', 'sa']), {
      encoding: 'utf8',
      env: { ...process.env, SCRIPT: script },
    });
    assert.equal(stdout.trim(), 'sarif');
  });

  it('names the shells that it knows', async () => {
    const { code, stderr } = await cli.run(['completion', 'tcsh']);
    assert.equal(code, 2);
    assert.match(stderr, /bash, zsh, fish/);
  });
});
