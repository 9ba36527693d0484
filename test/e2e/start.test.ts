/**
 * `npm start`, as a user runs it and ends it: the editor opens with Keylift at work, and afterwards neither a process nor a
 * file is left. Needs Linux, where one can see which processes belong to a run.
 */
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { npmCommand, startGroup, stopGroup } from '../../scripts/setup/processes.mjs';
import { openBrowser } from './support/browser';
import { canSeeProcesses, processesWithVariable } from './support/processes';
import { root } from './support/repository';
import { waitUntil } from './support/waitUntil';
import { openWorkbench } from './support/workbench';

/** Stands for desktop VS Code's command: like it, opens a window in a process group of its own and waits. */
const desktopCommand = `#!${process.execPath}
const { spawn } = require('node:child_process');
const { appendFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const args = process.argv.slice(2);
appendFileSync(process.env.KEYLIFT_TEST_CALLS, JSON.stringify(args) + '\\n');
if (args.includes('--install-extension')) process.exit(0);
const window = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
writeFileSync(join(args[args.indexOf('--user-data-dir') + 1], 'code.lock'), String(window.pid));
window.once('exit', () => process.exit(0));
`;

/** One run of \`npm start\`. */
interface Run {
  readonly child: ChildProcess;
  /** Its folder for temporary files. */
  readonly temporary: string;
  readonly variable: string;
  output(): string;
}

describe('npm start', function () {
  this.timeout(300_000);
  let work: string;
  let running: ChildProcess | undefined;

  before(function () {
    if (canSeeProcesses) return;
    console.log('These tests look for left processes in /proc, which this system lacks.');
    this.skip();
  });

  beforeEach(() => {
    work = mkdtempSync(join(tmpdir(), 'keylift-start-'));
    mkdirSync(join(work, 'tmp'));
  });

  afterEach(async () => {
    // After a failure the run may still be there; its own way of ending is given some time.
    await stopGroup(running?.pid, 10_000);
    rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  const start = (command: string, args: readonly string[], extra: NodeJS.ProcessEnv): Run => {
    const variable = `KEYLIFT_TEST_RUN=${randomUUID()}`;
    const [name = '', value = ''] = variable.split('=');
    const temporary = join(work, 'tmp');
    const env = { ...process.env, TMPDIR: temporary, [name]: value, ...extra };
    const child = startGroup(command, args, { cwd: root, env });
    running = child;
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (text += String(part)));
    return { child, temporary, variable, output: () => text };
  };

  const leavesNothing = async ({ child, temporary, variable }: Run): Promise<void> => {
    await waitUntil('npm start to end', () => child.exitCode !== null || child.signalCode !== null);
    await waitUntil('its processes to end', () => processesWithVariable(variable).length === 0);
    const left = () => readdirSync(temporary).filter((name) => name.startsWith('keylift-'));
    await waitUntil('its temporary files to go', () => left().length === 0);
  };

  it('shows the sample with its first key underlined, and on Ctrl+C leaves nothing', async () => {
    const run = start(process.execPath, ['scripts/start.mjs'], { KEYLIFT_EDITOR: 'embedded' });
    const address = await waitUntil('the address', () => /http:\S+/.exec(run.output())?.[0]);
    const url = new URL(address);
    const folder = url.searchParams.get('folder') ?? '';
    assert.ok(folder.startsWith(run.temporary), 'the sample is a temporary folder');
    const browser = await openBrowser();
    try {
      const workbench = await openWorkbench(browser.page, url.origin, {
        folder,
        file: join(folder, 'src', 'mailer.js'),
      });
      await workbench.showsSquiggles(1);
      run.child.kill('SIGINT');
      await leavesNothing(run);
    } finally {
      await browser.close();
    }
  });

  it('opens the folder that was asked for, and ends when npm is ended', async () => {
    mkdirSync(join(work, 'project'));
    const { command, args } = npmCommand();
    const run = start(command, [...args, 'start', '--', join(work, 'project')], { KEYLIFT_EDITOR: 'embedded' });
    const address = await waitUntil('the address', () => /http:\S+/.exec(run.output())?.[0]);
    assert.equal(new URL(address).searchParams.get('folder'), join(work, 'project'));
    run.child.kill('SIGTERM');
    await leavesNothing(run);
  });

  it('uses desktop VS Code where there is one, with a profile of its own, and closes its window', async () => {
    const bin = join(work, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'code'), desktopCommand);
    chmodSync(join(bin, 'code'), 0o755);
    const calls = join(work, 'calls');
    const path = `${bin}${delimiter}${process.env['PATH']}`;
    const run = start(process.execPath, ['scripts/start.mjs'], { PATH: path, KEYLIFT_TEST_CALLS: calls });
    await waitUntil('the window', () => run.output().includes('Close its window'));
    const [install, open] = await waitUntil('both calls', () => {
      const lines = readFileSync(calls, 'utf8').trim().split('\n');
      return lines.length === 2 && lines.map((line) => JSON.parse(line) as string[]);
    });
    const profile = install?.[install.indexOf('--user-data-dir') + 1] ?? '';
    assert.ok(profile.startsWith(run.temporary), 'the profile is temporary');
    assert.ok(
      install?.some((arg) => arg.endsWith('.vsix')),
      'the VSIX is installed',
    );
    assert.ok(open?.includes('--wait') && open.includes(profile), 'the window uses the same profile');
    run.child.kill('SIGINT');
    await leavesNothing(run);
  });

  it('takes a folder as meant from where the user is, and says so when there is none', async () => {
    const run = start(process.execPath, ['scripts/start.mjs', 'nowhere'], { INIT_CWD: work });
    await waitUntil('the end', () => run.child.exitCode !== null);
    assert.equal(run.child.exitCode, 1);
    assert.ok(run.output().includes(`There is no folder ${join(work, 'nowhere')}`));
  });
});
