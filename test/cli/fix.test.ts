import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from '../support/archives';
import { builtCli, type CliRun } from '../support/builtCli';
import { git, type TreeContents, temporaryFolders } from '../support/diskTree';
import { assertSilent, otherKey, sampleKey } from '../support/scanRuns';

interface FixJson {
  readonly version: number;
  readonly written: boolean;
  readonly fixed: readonly { readonly file: string; readonly startLine: number; readonly title: string }[];
  readonly refused: readonly { readonly file: string; readonly reason: string; readonly message: string }[];
  readonly files: readonly { readonly file: string; readonly action: string; readonly holdsSecret: boolean }[];
}

const program = `const apiKey = '${sampleKey}';\nconsole.log(apiKey.length);\n`;

describe('keylift fix', function () {
  this.timeout(60_000);
  const cli = builtCli();
  const folder = temporaryFolders();

  function repository(contents: TreeContents): string {
    const root = folder({ 'package.json': '{"name":"sample"}\n', ...contents });
    git(root, 'init', '-q');
    return root;
  }

  async function fix(root: string, ...args: string[]): Promise<CliRun> {
    const done = await cli.run(['fix', ...(args.length === 0 ? ['.'] : args), '--store', 'env'], { cwd: root });
    assertSilent(done.stdout + done.stderr);
    return done;
  }

  async function fixJson(root: string, ...args: string[]): Promise<FixJson> {
    return JSON.parse((await fix(root, '.', '--format', 'json', ...args)).stdout) as FixJson;
  }

  function run(root: string, env: NodeJS.ProcessEnv): { status: number | null; stdout: string } {
    const { status, stdout } = spawnSync(process.execPath, ['app.js'], { cwd: root, env, encoding: 'utf8' });
    return { status, stdout };
  }

  const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

  it('shows a redacted diff and writes nothing, unless told to', async () => {
    const root = repository({ 'app.js': program });
    const { code, stdout } = await fix(root);
    assert.equal(code, 0);
    assert.match(stdout, /^--- a\/app\.js\n\+\+\+ b\/app\.js\n@@ /m);
    assert.match(stdout, /^-const apiKey = 'sk_live_…\w*';$/m);
    assert.match(stdout, /^\+\+\+ b\/\.env\n@@ [^\n]* @@\n\+\w+=…$/m);
    assert.match(stdout, /Would fix 1 of 1 finding\. Nothing was written/);
    assert.equal(git(root, 'status', '--short'), '?? app.js\n?? package.json\n');
    assert.ok(read(root, 'app.js') === program, 'the file was changed');
  });

  it('ends with 2 when rules of the team are wrong, though everything was fixed', async () => {
    const root = repository({ 'app.js': program, 'keylift.toml': '[scan]\ndisabled = "x"\n' });
    const done = await fix(root);
    assert.match(done.stdout, /Would fix 1 of 1 finding/);
    assert.match(done.stderr, /keylift\.toml:2:1: scan\.disabled must be a list of texts/);
    assert.equal(done.code, 2);
  });

  it('leaves a value in the code that could be kept nowhere, unless told that it is kept elsewhere', async () => {
    const tracked = repository({ 'app.js': program, '.env': 'A=1\n' });
    git(tracked, 'add', '.env');
    const unreadable = repository({ 'app.js': program, '.env': Buffer.from([0x41, 0x3d, 0xe9]) });
    for (const root of [tracked, unreadable]) {
      const done = await fix(root, '.', '--write');
      assert.equal(done.code, 1);
      assert.match(done.stdout, /The value would be lost, since (?:git tracks \.env|\.env cannot be read)\./);
      assert.ok(read(root, 'app.js') === program, 'the file was changed');
      assert.equal((await fixJson(root)).refused[0]?.reason, 'not-kept');
      assert.equal((await fix(root, '.', '--write', '--no-move')).code, 0);
      assert.ok(!read(root, 'app.js').includes(sampleKey));
    }
    const known = repository({ 'app.js': program, '.env': `API_KEY=${sampleKey}\n` });
    git(known, 'add', '.env');
    const { refused, fixed } = await fixJson(known, '--write', '--exclude', '.env');
    assert.deepEqual([refused.length, fixed.length], [0, 1]);
  });

  it('lets npm start see the variable when asked to', async () => {
    const root = repository({ 'app.js': program, 'package.json': '{"scripts":{"start":"node app.js"}}\n' });
    await fix(root, '.', '--write', '--load-env');
    assert.equal(read(root, 'package.json'), '{"scripts":{"start":"node --env-file=.env app.js"}}\n');
    const { status } = spawnSync(process.execPath, ['--env-file=.env', 'app.js'], { cwd: root, env: {} });
    assert.equal(status, 0);
  });

  it('keeps the program running, with the value out of the code', async () => {
    const root = repository({ 'app.js': program });
    const before = run(root, {});
    const done = await fix(root, '.', '--write');
    assert.equal(done.code, 0);
    assert.match(done.stdout, /Created \.env\n.*Changed app\.js\n/s);
    assert.ok(!read(root, 'app.js').includes(sampleKey), 'the value is still there');
    const [, name, value] = /^(\w+)='(.*)'\n$/.exec(read(root, '.env')) ?? [];
    assert.ok(name !== undefined && value === sampleKey, '.env holds something else');
    assert.deepEqual(run(root, { [name]: value }), before);
    assert.notEqual(run(root, {}).status, 0);
    assert.equal(read(root, '.env.example'), `${name}=\n`);
    assert.equal(git(root, 'status', '--short'), '?? .env.example\n?? .gitignore\n?? app.js\n?? package.json\n');
  });

  it('has nothing left to do the second time', async () => {
    const root = repository({ 'app.js': program });
    await fix(root, '.', '--write');
    const after = read(root, 'app.js');
    const again = await fix(root, '.', '--write');
    assert.deepEqual([again.code, again.stdout], [0, 'No secrets found, so there is nothing to fix.\n']);
    assert.equal(read(root, 'app.js'), after);
  });

  it('makes one fix, and says so, where a team’s own detector reports what a fix writes', async () => {
    const rule = "[[detectors]]\nid = \"any\"\npattern = '''WORD: (?P<secret>.{4,60})'''\nkeywords = [\"word:\"]\n";
    const compose = 'services:\n  db:\n    image: db\n    environment:\n      PASS_WORD: plain\n';
    const root = repository({ 'docker-compose.yml': compose, 'keylift.toml': rule });
    const done = await fix(root, '.', '--write');
    assert.equal(done.code, 2);
    assert.match(done.stdout, /It is still reported after the fixes of this file/);
    assert.equal(read(root, '.env').match(/=/g)?.length, 1);
    assert.match(read(root, 'docker-compose.yml'), /^ {6}PASS_WORD: \$\{\w+:\?\w+ is not set\}$/m);
  });

  it('fixes several files of a package as if it fixed one after another', async () => {
    const root = repository({ 'a.js': program, 'b.js': program.replace(sampleKey, otherKey), 'c.js': program });
    const shown = await fixJson(root);
    const written = await fixJson(root, '--write');
    assert.deepEqual({ ...shown, written: true }, written);
    assert.equal(written.fixed.length, 3);
    const entries = read(root, '.env').trim().split('\n');
    assert.equal(entries.length, 2);
    assert.equal(read(root, '.gitignore'), '.env\n');
  });

  it('keeps mode, line ends and byte order mark', async () => {
    const text = `// caf\u00E9\n${program}`.replaceAll('\n', '\r\n');
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const root = repository({ 'bom.js': `\uFEFF${text}`, 'run.js': text, 'wide.js': utf16 });
    chmodSync(join(root, 'run.js'), 0o755);
    assert.equal((await fix(root, '.', '--write')).code, 0);
    for (const file of ['bom.js', 'run.js']) {
      const fixed = read(root, file);
      assert.ok(!fixed.includes(sampleKey) && fixed.includes('process.env'), file);
      assert.equal(fixed.match(/(?<!\r)\n/), null, `${file} has other line ends`);
      assert.equal(fixed.startsWith('\uFEFF'), file === 'bom.js');
    }
    const wide = readFileSync(join(root, 'wide.js'));
    assert.deepEqual([...wide.subarray(0, 2)], [0xff, 0xfe]);
    assert.ok(
      ['caf\u00E9\r\n', 'process.env'].every((part) => wide.toString('utf16le').includes(part)),
      'wide.js is damaged',
    );
    if (process.platform === 'win32') return;
    assert.equal(statSync(join(root, 'run.js')).mode & 0o777, 0o755);
    assert.equal(statSync(join(root, '.env')).mode & 0o077, 0);
  });

  it('fixes the cells of a notebook, and leaves what was printed', async function () {
    if (spawnSync('python3', ['--version']).status !== 0) {
      process.stdout.write('python3 is not installed\n');
      return this.skip();
    }
    const cells = [
      { cell_type: 'markdown', metadata: {}, source: ['# Sales\n'] },
      {
        cell_type: 'code',
        metadata: {},
        outputs: [{ output_type: 'stream', name: 'stdout', text: [`using ${otherKey}\n`] }],
        source: ['import os\n', '\n', `api_key = "${sampleKey}"\n`, 'print(len(api_key))'],
      },
      { cell_type: 'code', metadata: {}, outputs: [], source: ['print("é", api_key[:3])'] },
    ];
    const metadata = { kernelspec: { language: 'python', name: 'python3' } };
    const before = `${JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
    const root = repository({ 'sales.ipynb': before, 'requirements.txt': '' });
    const runCells = (env: NodeJS.ProcessEnv) => {
      const { cells: now } = JSON.parse(read(root, 'sales.ipynb')) as { cells: typeof cells };
      const code = now.filter(({ cell_type: type }) => type === 'code').map(({ source }) => source.join(''));
      const given = { ...env, PYTHONIOENCODING: 'utf8' };
      const { status, stdout } = spawnSync('python3', ['-'], { input: code.join('\n'), env: given, encoding: 'utf8' });
      return { status, stdout };
    };
    const shown = runCells({});
    assert.equal(shown.status, 0);
    const { code, stdout } = await fix(root, '.', '--write');
    assert.equal(code, 1);
    assert.match(stdout, /clear the outputs/);
    const [, name = ''] = /^(\w+)='/.exec(read(root, '.env')) ?? [];
    assert.deepEqual(runCells({ [name]: sampleKey }), shown);
    assert.notEqual(runCells({}).status, 0);
    const changed = read(root, 'sales.ipynb').split('\n');
    const gone = before.split('\n').filter((line) => !changed.includes(line));
    assert.equal(gone.length, 1, 'lines beside that with the key are spelled anew');
    assert.ok(changed.join('').includes(otherKey), 'an output was changed');
    const again = read(root, 'sales.ipynb');
    await fix(root, '.', '--write');
    assert.equal(read(root, 'sales.ipynb') === again, true);
  });

  it('says what it leaves alone and why, and that some is left', async () => {
    const root = repository({ 'app.js': program, 'conf.json': `{ "key": "${sampleKey}" }\n` });
    const done = await fix(root, '.', '--write');
    assert.equal(done.code, 1);
    assert.match(done.stdout, /Left alone:\n {2}conf\.json:1:11 .*\n {4}JSON cannot /);
    const { fixed, refused } = await fixJson(root);
    assert.deepEqual([fixed.length, refused.length, refused[0]?.file], [0, 1, 'conf.json']);
  });

  it('takes a key that is public by design for no failure', async () => {
    const root = repository({ 'app.js': program.replace('sk_', 'pk_') });
    const done = await cli.run(['fix', '.', '--format', 'json'], { cwd: root });
    assert.equal(done.code, 0);
    assert.equal((JSON.parse(done.stdout) as FixJson).refused[0]?.reason, 'public-by-design');
  });

  it('masks values that it leaves alone beside those it lifts out', async () => {
    // The second key stands in a comment, which no fix touches, three lines from the first.
    const root = repository({ 'app.js': `${program}// old: ${otherKey}\n`, '.env.example': `OLD=${otherKey}\n` });
    const { stdout } = await fix(root);
    assert.match(stdout, /^ \/\/ old: sk_live_…/m);
    assert.match(stdout, /^ OLD=sk_live_…/m);
  });

  it('leaves a file that is not valid in its encoding', async () => {
    const root = repository({ 'app.js': Buffer.concat([Buffer.from(program), Buffer.from([0x2f, 0x2f, 0xff, 0x0a])]) });
    const { fixed, refused } = await fixJson(root, '--write');
    assert.deepEqual([fixed.length, refused[0]?.reason], [0, 'encoding']);
    assert.ok(!existsSync(join(root, '.env')));
  });

  it('says of a key in an archive, and of a file without a proper name, what to do', async () => {
    const root = repository({ 'app.zip': await zipOf({ 'a.js': program }) });
    const done = await fix(root, '.', '--archives');
    assert.equal(done.code, 1);
    assert.match(done.stdout, /app\.zip!\/a\.js:1:17.*\n +It lies in an archive\. Fix the file that/);
    if (process.platform !== 'linux') return;
    writeFileSync(Buffer.concat([Buffer.from(`${root}/b`), Buffer.from([0xe9]), Buffer.from('.js')]), program);
    const named = await fixJson(root);
    assert.deepEqual(
      named.refused.map(({ file, reason, message }) => [file, reason, message.includes('Rename the file')]),
      [['b\\xE9.js', 'encoding', true]],
    );
  });

  it('does not write a value through a link that leads out of the folder', async function () {
    if (process.platform === 'win32') return this.skip();
    const root = repository({ 'app.js': program, '.gitignore': '.env\n' });
    const outside = folder({ 'shared.env': 'A=1\n' });
    symlinkSync(join(outside, 'shared.env'), join(root, '.env'));
    const done = await fix(root, '.', '--write');
    assert.equal(done.code, 2);
    assert.equal(read(outside, 'shared.env'), 'A=1\n');
    assert.ok(read(root, 'app.js') === program, 'the program was changed');
  });

  it('writes no value where git would take it', async () => {
    const root = repository({ 'app.js': program, '.env': 'A=1\n' });
    git(root, 'add', '-f', '.env');
    await fix(root, '.', '--write', '--no-move');
    assert.equal(read(root, '.env'), 'A=1\n');
  });

  it('puts the value beside the code when there is no repository', async () => {
    const root = folder({ 'app.js': program });
    await fix(folder(), root, '--write');
    assert.ok(existsSync(join(root, '.env')) && !read(root, 'app.js').includes(sampleKey));
    const other = folder({ 'src/app.js': program });
    await fix(other, 'src/app.js', '--write');
    assert.ok(existsSync(join(other, '.env')));
  });

  it('ends with 2 when it cannot do the job', async () => {
    const root = repository({});
    for (const args of [['nowhere'], ['.', '--store', 'safe'], ['.', '--format', 'sarif']]) {
      const done = await cli.run(['fix', ...args], { cwd: root });
      assert.deepEqual([done.code, done.stdout], [2, ''], args.join(' '));
      assert.match(done.stderr, /^keylift: /);
    }
    assert.equal((await cli.run(['fix'], { cwd: root })).code, 2);
  });
});
