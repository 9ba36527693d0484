/**
 * What CI systems run: the scripts of the action, of the templates and of docs/ci.md are taken out of these files and really run
 * by a shell, in a repository with and without a key. `keylift` on the PATH is the built one; `npm` there only notes what is asked.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { formatTool } from '../../scripts/setup/formatTools.mjs';
import { builtCli } from '../support/builtCli';
import { git, type TreeContents, temporaryFolders, writeTree } from '../support/diskTree';
import { assertSilent, sampleLine } from '../support/scanRuns';

const root = resolve(__dirname, '../..');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

/** A code block of docs/ci.md, by the word after its language. */
function block(name: string): string {
  const found = new RegExp(`^\`\`\`\\w+ ${name}\\n(.*?)^\`\`\``, 'ms').exec(textOf('docs/ci.md'));
  assert.ok(found?.[1] !== undefined, name);
  return found[1];
}

interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uses?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Outcome {
  readonly code: number | null;
  readonly text: string;
}

describe('what CI runs', function () {
  this.timeout(120_000);
  const cli = builtCli();
  const folder = temporaryFolders();
  let programs = '';

  before(function () {
    if (process.platform === 'win32' || spawnSync('bash', ['--version']).error) {
      process.stdout.write('bash is not installed, or this is Windows\n');
      this.skip();
    }
    programs = folder({
      keylift: `#!/bin/sh\nexec ${cli.command()} "$@"\n`,
      npm: '#!/bin/sh\necho "$@" >> "$KEYLIFT_TEST_NPM"\n',
    });
    for (const name of ['keylift', 'npm']) chmodSync(join(programs, name), 0o755);
  });

  /** Runs a script as CI systems do: `bash -e`. */
  function bash(script: string, cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
    const npm = join(cwd, '.git', 'npm.log');
    const path = `${programs}${delimiter}${process.env['PATH'] ?? ''}`;
    const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
      cwd,
      env: {
        ...cli.env(),
        KEYLIFT_FINGERPRINT_KEY: 'of-tests-and-nothing-else',
        KEYLIFT_TEST_NPM: npm,
        PATH: path,
        ...env,
      },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    return new Promise((done) =>
      child.on('close', (code) => {
        assertSilent(text);
        done({ code, text });
      }),
    );
  }

  function repository(contents: TreeContents): string {
    const made = folder(contents);
    git(made, 'init', '-q');
    git(made, 'add', '.');
    git(made, 'commit', '-q', '-m', 'x');
    return made;
  }

  const dirty = () => repository({ 'src/a.js': sampleLine, 'src/b.js': 'ok\n' });
  const clean = () => repository({ 'src/b.js': 'ok\n' });

  describe('action.yml', () => {
    const action = parse(textOf('action.yml')) as Action;

    /** Runs the steps with inputs, as the runner would; `${{ inputs.x }}` stands in `env` alone. */
    async function run(cwd: string, inputs: Readonly<Record<string, string>> = {}) {
      const files = folder({ output: '', summary: '' });
      const env: NodeJS.ProcessEnv = {
        RUNNER_TEMP: files,
        GITHUB_OUTPUT: join(files, 'output'),
        GITHUB_STEP_SUMMARY: join(files, 'summary'),
      };
      let last: Outcome = { code: 0, text: '' };
      for (const step of action.runs.steps) {
        assert.ok(!step.run?.includes('${{'), 'an input in a script is code');
        const own = Object.entries(step.env ?? {}).map(([name, value]): [string, string] => {
          const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1] ?? '';
          return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
        });
        last = await bash(step.run ?? '', cwd, { ...env, ...Object.fromEntries(own) });
        if (last.code !== 0) break;
      }
      const read = (name: string) => readFileSync(join(files, name), 'utf8');
      const outputs = Object.fromEntries(
        read('output')
          .split('\n')
          .filter(Boolean)
          .map((line) => line.split('=', 2)),
      ) as Record<string, string>;
      return { ...last, outputs, summary: read('summary') };
    }

    it('fails with findings, writes SARIF with names of the repository, and a summary', async () => {
      const cwd = dirty();
      const { code, outputs, summary } = await run(cwd, { paths: 'src', package: './keylift.tgz' });
      assert.equal(code, 1);
      assert.equal(outputs['findings'], 'true');
      const sarif = readFileSync(outputs['report'] ?? '', 'utf8');
      assertSilent(sarif + summary);
      assert.match(sarif, /"uri": ?"src\/a\.js"/);
      assert.match(summary, /src\/a\.js/);
      assert.match(readFileSync(join(cwd, '.git/npm.log'), 'utf8'), /^install --global .* -- \.\/keylift\.tgz$/m);
    });

    it('passes with findings when told to, and without', async () => {
      const lenient = await run(dirty(), { fail: 'false' });
      assert.deepEqual([lenient.code, lenient.outputs['findings']], [0, 'true']);
      const { code, outputs } = await run(clean());
      assert.deepEqual([code, outputs['findings']], [0, 'false']);
    });

    it('never passes a scan that was not done', async () => {
      assert.equal((await run(clean(), { paths: 'absent', fail: 'false' })).code, 2);
      assert.equal((await run(clean(), { format: 'absent', fail: 'false' })).code, 2);
    });

    it('takes paths and revisions as they are, not as code', async () => {
      const cwd = repository({ 'a b/$(touch x).js': sampleLine, 'c.js': 'ok\n' });
      const { code, summary } = await run(cwd, { paths: 'a b\n--help\n$(touch y)\n', fail: 'false' });
      assert.equal(code, 2, 'paths that are not there');
      assert.equal(summary, '');
      assert.equal((await run(cwd, { paths: 'a b\r\nc.js' })).code, 1);
      assert.ok(!existsSync(join(cwd, 'x')) && !existsSync(join(cwd, 'y')));
    });

    it('reports only what is new since a commit', async () => {
      const cwd = dirty();
      assert.equal((await run(cwd, { since: 'HEAD' })).code, 0);
    });
  });

  describe('templates/gitlab-ci.yml', () => {
    const job = (parse(textOf('templates/gitlab-ci.yml')) as Record<string, unknown>)['keylift'] as {
      readonly variables: Readonly<Record<string, string>>;
      readonly script: readonly string[];
      readonly artifacts: { readonly reports: { readonly secret_detection: string } };
    };
    const run = (cwd: string, variables: NodeJS.ProcessEnv = {}) =>
      bash(job.script.join('\n'), cwd, { ...job.variables, ...variables });

    it('leaves the report where GitLab looks for it', async () => {
      const cwd = dirty();
      assert.equal((await run(cwd, { KEYLIFT_PATHS: 'src', KEYLIFT_PACKAGE: './keylift.tgz' })).code, 1);
      assert.match(readFileSync(join(cwd, '.git/npm.log'), 'utf8'), /^install --global .* -- \.\/keylift\.tgz$/m);
      const report = JSON.parse(readFileSync(join(cwd, job.artifacts.reports.secret_detection), 'utf8')) as {
        vulnerabilities: readonly { location: { file: string } }[];
      };
      assert.deepEqual(
        report.vulnerabilities.map(({ location }) => location.file),
        ['src/a.js'],
      );
    });

    it('passes with findings when told to, and never a scan that was not done', async () => {
      assert.equal((await run(dirty(), { KEYLIFT_FAIL: 'false' })).code, 0);
      assert.equal((await run(clean())).code, 0);
      assert.equal((await run(clean(), { KEYLIFT_FAIL: 'false', KEYLIFT_PATHS: 'absent' })).code, 2);
    });
  });

  describe('docs/ci.md', () => {
    it('has a step for Bitbucket', async () => {
      const { script } = (
        parse(block('bitbucket')) as { pipelines: { default: readonly [{ step: { script: readonly string[] } }] } }
      ).pipelines.default[0].step;
      const cwd = dirty();
      assert.equal((await bash(script.join('\n'), cwd)).code, 1);
      assert.match(readFileSync(join(cwd, 'test-results/keylift.xml'), 'utf8'), /<failure/);
      assert.equal((await bash(script.join('\n'), clean())).code, 0);
    });

    it('has steps for Azure', async () => {
      const { steps } = parse(block('azure')) as { steps: readonly { script?: string }[] };
      const script = steps.flatMap((step) => step.script ?? []).join('\n');
      const files = folder({});
      assert.equal((await bash(script, dirty(), { BUILD_ARTIFACTSTAGINGDIRECTORY: files })).code, 1);
      assert.ok(existsSync(join(files, 'keylift.sarif')));
    });

    it('has a matrix whose parts pass with findings, and whose merge does not', async () => {
      const { jobs } = parse(block('matrix')) as { jobs: Readonly<Record<string, { steps: readonly Step[] }>> };
      const files = folder({});
      const scripts = (job: string) => jobs[job]?.steps.flatMap(({ run }) => run ?? []).join('\n') ?? '';
      for (const [NAME, cwd] of [
        ['shop', dirty()],
        ['billing', clean()],
      ] as const) {
        assert.equal((await bash(scripts('scan'), cwd, { RUNNER_TEMP: files, NAME })).code, 0);
      }
      git(files, 'init', '-q');
      assert.equal((await bash(scripts('merge'), files)).code, 1);
      assert.match(readFileSync(join(files, 'all.html'), 'utf8'), /shop\/src\/a\.js/);
    });

    it('has a Kubernetes pod that takes its line of the list', async () => {
      const job = parse(block('kubernetes')) as {
        spec: { template: { spec: { containers: readonly [{ args: readonly [string] }] } } };
      };
      const files = folder({});
      const script = job.spec.template.spec.containers[0].args[0].replace(
        /(?<=[ "])\/(config|reports|tmp)\b/g,
        `${files}/$1`,
      );
      writeTree(files, { 'config/repositories': `${clean()}\n${dirty()}\n/absent\n`, 'reports/': '' });
      git(files, 'init', '-q');
      const pod = (index: number) =>
        bash(`rm -rf ${files}/tmp\n${script}`, files, { JOB_COMPLETION_INDEX: String(index) });
      assert.equal((await pod(0)).code, 0);
      // Kubernetes runs `sh -c` without -e: a script that goes on is what is tested here.
      assert.equal(
        (await bash(`set +e; rm -rf ${files}/tmp\n${script}`, files, { JOB_COMPLETION_INDEX: '1' })).code,
        0,
      );
      assert.equal((await pod(2)).code, 2);
      assert.equal((await pod(3)).code, 0);
      assert.match(readFileSync(join(files, 'reports/1.json'), 'utf8'), /"src\/a\.js"/);
    });

    it('has a recipe for GNU parallel', async function () {
      if (spawnSync('parallel', ['--version']).error) {
        process.stdout.write('GNU parallel is not installed\n');
        return this.skip();
      }
      const files = folder({});
      git(files, 'init', '-q');
      for (const [name, from] of [
        ['shop', dirty()],
        ['billing', clean()],
      ] as const) {
        git(files, 'clone', '-q', from, join(files, 'repos', name));
      }
      const run = await bash(`set --\n${block('parallel')}`, files);
      assert.equal(run.code, 1, run.text);
      assert.match(readFileSync(join(files, 'all.html'), 'utf8'), /shop\/src\/a\.js/);
    });
  });

  it('is sound to actionlint', function () {
    const actionlint = formatTool(root, 'actionlint');
    if (!existsSync(actionlint.folder)) {
      process.stdout.write('actionlint is not installed (npm test -- cli fetches it with go)\n');
      return this.skip();
    }
    for (const text of [textOf('.github/workflows/test.yml'), block('github'), block('matrix')]) {
      const { status, stdout } = spawnSync(actionlint.command, ['-'], { input: text, encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    }
  });

  it('is told to pre-commit by hooks that exist', async () => {
    const hooks = parse(textOf('.pre-commit-hooks.yaml')) as readonly { id: string; entry: string }[];
    assert.deepEqual(
      hooks.map(({ id }) => id),
      ['keylift', 'keylift-push'],
    );
    const local = parse(block('pre-commit')) as { repos: readonly [{ hooks: readonly [{ entry: string }] }] };
    assert.equal(local.repos[0].hooks[0].entry, hooks[0]?.entry);
    const cwd = dirty();
    writeTree(cwd, { 'c.js': sampleLine.replace('stripe', 'other') });
    git(cwd, 'add', '.');
    assert.equal((await bash(hooks[0]?.entry ?? '', cwd)).code, 1);
    const head = git(cwd, 'rev-parse', 'HEAD').trim();
    assert.equal((await bash(hooks[1]?.entry ?? '', cwd, { PRE_COMMIT_TO_REF: head })).code, 1);
    // A branch that is new to the remote from its first commit on: pre-commit names no commits.
    const isNew = { PRE_COMMIT: '1', PRE_COMMIT_REMOTE_NAME: 'origin', PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/main' };
    assert.equal((await bash(hooks[1]?.entry ?? '', cwd, isNew)).code, 1);
  });
});
