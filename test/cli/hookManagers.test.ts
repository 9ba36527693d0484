/** `keylift hooks` beside the hook managers themselves: real Husky, lefthook and pre-commit, real commits and pushes. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { hookToolFolder } from '../../scripts/setup/hookTools.mjs';
import { builtCli } from '../support/builtCli';
import { temporaryFolders } from '../support/diskTree';
import { assertSilent, sampleLine } from '../support/scanRuns';

interface Attempt {
  readonly code: number | null;
  readonly text: string;
}

/** How one manager is used, as its own manual says. */
interface Manager {
  readonly name: string;
  /** What must be there for it. */
  readonly needs: readonly string[];
  /** What the team has in the repository before Keylift comes: a hook of its own that says `theirs`. */
  readonly files: Readonly<Record<string, string>>;
  readonly setUp: readonly string[];
  /** Where the team's list or script is. */
  readonly list: string;
}

const projectRoot = resolve(__dirname, '../..');
const modules = join(hookToolFolder(projectRoot, 'node'), 'node_modules');
const python = hookToolFolder(projectRoot, 'python');

const managers: readonly Manager[] = [
  {
    name: 'Husky',
    needs: [join(modules, 'husky')],
    files: {
      'package.json': '{ "private": true, "scripts": { "prepare": "husky" }, "devDependencies": { "husky": "9" } }\n',
      '.husky/pre-commit': 'echo theirs\n',
    },
    setUp: [process.execPath, join(modules, 'husky/bin.js')],
    list: '.husky/pre-commit',
  },
  {
    name: 'lefthook',
    needs: [join(modules, 'lefthook')],
    files: { 'lefthook.yml': 'pre-commit:\n  commands:\n    theirs:\n      run: echo theirs\n' },
    setUp: [process.execPath, join(modules, 'lefthook/bin/index.js'), 'install'],
    list: 'lefthook.yml',
  },
  {
    name: 'pre-commit',
    needs: [python],
    files: {
      '.pre-commit-config.yaml':
        'repos:\n  - repo: local\n    hooks:\n      - id: theirs\n        name: theirs\n        entry: echo\n        language: system\n        always_run: true\n',
    },
    setUp: ['python3', '-m', 'pre_commit', 'install', '-t', 'pre-commit', '-t', 'pre-push'],
    list: '.pre-commit-config.yaml',
  },
];

describe('keylift hooks beside', function () {
  this.timeout(180_000);
  const cli = builtCli();
  const folder = temporaryFolders();
  let programs = '';

  before(function () {
    if (process.platform === 'win32' || spawnSync('git', ['--version']).error) {
      process.stdout.write('git is not installed, or this is Windows\n');
      this.skip();
    }
    programs = folder({});
    writeFileSync(join(programs, 'keylift'), `#!/bin/sh\nexec ${cli.command()} "$@"\n`);
    chmodSync(join(programs, 'keylift'), 0o755);
  });

  const environment = (): NodeJS.ProcessEnv => ({
    ...cli.env(),
    PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}`,
    PYTHONPATH: python,
    GIT_CONFIG_NOSYSTEM: '1',
    NO_COLOR: '1',
  });
  const git = (root: string, ...args: string[]) =>
    execFileSync('git', args, { cwd: root, env: environment(), stdio: 'pipe' }).toString();

  function attempt(root: string, command: string, args: readonly string[]): Promise<Attempt> {
    const child = spawn(command, args, { cwd: root, env: environment() });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    return new Promise((done) => child.on('close', (code) => done({ code, text })));
  }

  /** A repository in which a team uses the manager, with a remote to push to. */
  function repository({ files }: Manager): string {
    const root = folder({});
    git(root, 'init', '--quiet');
    git(root, 'config', 'user.name', 'a');
    git(root, 'config', 'user.email', 'a@localhost');
    const remote = folder({});
    git(remote, 'init', '--quiet', '--bare');
    git(root, 'remote', 'add', 'origin', remote);
    writeFileSync(join(root, '.gitignore'), 'node_modules\n');
    if (existsSync(modules)) symlinkSync(modules, join(root, 'node_modules'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    git(root, 'add', '--all');
    git(root, 'commit', '-qm', 'the team starts');
    return root;
  }

  function stage(root: string, text: string): void {
    writeFileSync(join(root, 'a.js'), text);
    git(root, 'add', '--all');
  }

  for (const manager of managers) {
    describe(manager.name, () => {
      const setUp = (root: string) => {
        const [command = '', ...args] = manager.setUp;
        execFileSync(command, args, { cwd: root, env: environment(), stdio: 'pipe' });
      };

      before(function () {
        if (manager.needs.every((path) => existsSync(path))) return;
        process.stdout.write(`${manager.name} is not installed (npm test -- cli fetches it)\n`);
        this.skip();
      });

      for (const isFirst of [true, false]) {
        it(`stop keys ${isFirst ? 'when it was set up before' : 'when it is set up after'}, run the team's hook, go again`, async () => {
          const root = repository(manager);
          if (isFirst) setUp(root);
          const before = readFileSync(join(root, manager.list), 'utf8');
          const installed = await cli.run(['hooks', 'install'], { cwd: root, env: environment() });
          assert.equal(installed.code, 0, installed.stderr);
          setUp(root);
          const doctor = await cli.run(['hooks', 'doctor'], { cwd: root, env: environment() });
          assert.equal(doctor.code, 0, doctor.stdout);
          assert.equal(doctor.stdout.match(/Keylift is in it/g)?.length, 2, doctor.stdout);

          stage(root, sampleLine);
          const stopped = await attempt(root, 'git', ['commit', '-m', 'x']);
          assert.equal(stopped.code, 1, stopped.text);
          assertSilent(stopped.text);
          assert.match(stopped.text, /a\.js:1:28[\s\S]*fix it:[\s\S]*let it through: +keylift ignore .*--reason/);

          stage(root, 'ok\n');
          const through = await attempt(root, 'git', ['commit', '-m', 'x']);
          assert.equal(through.code, 0, through.text);
          assert.match(through.text, /theirs/);
          const pushed = await attempt(root, 'git', ['push', 'origin', 'HEAD:refs/heads/main']);
          assert.equal(pushed.code, 0, pushed.text);

          stage(root, sampleLine);
          git(root, 'commit', '--no-verify', '-qm', 'past the hook');
          const refused = await attempt(root, 'git', ['push', 'origin', 'HEAD:refs/heads/main']);
          assert.notEqual(refused.code, 0);
          assertSilent(refused.text);
          assert.match(refused.text, /1 key in this push, which was stopped/);

          assert.equal((await cli.run(['hooks', 'uninstall'], { cwd: root, env: environment() })).code, 0);
          assert.equal(readFileSync(join(root, manager.list), 'utf8'), before);
        });
      }

      it('say how the manager is made to run them', async () => {
        const root = repository(manager);
        const { stdout } = await cli.run(['hooks', 'install'], { cwd: root, env: environment() });
        const said = /Then run: (.*)/.exec(stdout)?.[1] ?? '';
        assert.match(said, /^(npx husky|lefthook install|pre-commit install -t pre-commit -t pre-push)$/);
        const doctor = await cli.run(['hooks', 'doctor'], { cwd: root, env: environment() });
        assert.equal(doctor.code, 1);
        assert.match(doctor.stdout, /git finds no .*: run /);
      });
    });
  }

  for (const scope of ['local', 'global'] as const) {
    it(`core.hooksPath of the ${scope} settings: the scripts there keep their lines`, async () => {
      const shared = folder({});
      const settings = join(folder({}), 'gitconfig');
      writeFileSync(settings, scope === 'global' ? `[core]\n\thooksPath = ${shared}\n` : '');
      const env = { ...environment(), GIT_CONFIG_GLOBAL: settings };
      const root = folder({});
      const run = (args: readonly string[]) => spawnSync('git', args, { cwd: root, env, encoding: 'utf8' });
      run(['init', '--quiet']);
      for (const name of ['name', 'email']) run(['config', `user.${name}`, 'a']);
      if (scope === 'local') run(['config', 'core.hooksPath', shared]);
      const theirs = '#!/bin/sh\necho theirs\n';
      writeFileSync(join(shared, 'pre-commit'), theirs);
      chmodSync(join(shared, 'pre-commit'), 0o755);
      assert.equal((await cli.run(['hooks', 'install', '--shared'], { cwd: root, env })).code, 0);
      writeFileSync(join(root, 'a.js'), sampleLine);
      run(['add', 'a.js']);
      const stopped = run(['commit', '-m', 'x']);
      assert.equal(stopped.status, 1);
      assertSilent(stopped.stdout + stopped.stderr);
      const doctor = await cli.run(['hooks', 'doctor'], { cwd: root, env });
      assert.match(doctor.stdout, new RegExp(`core\\.hooksPath: ${scope}\\)[\\s\\S]*stopped by Keylift`));
      writeFileSync(join(root, 'a.js'), 'ok\n');
      run(['add', 'a.js']);
      const through = run(['commit', '-m', 'x']);
      assert.equal(through.status, 0);
      assert.match(through.stdout + through.stderr, /theirs/);
      assert.equal((await cli.run(['hooks', 'uninstall'], { cwd: root, env })).code, 0);
      assert.equal(readFileSync(join(shared, 'pre-commit'), 'utf8'), theirs);
    });
  }
});
