/**
 * Scripts within configuration files: taken out of the file as it was and as it is fixed, and run by bash. Both print the same
 * with the variable set, and the fixed one ends with a message that names it when it is missing or empty.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { applyEdits } from '../../server/src/remediation/edits';
import { missingTool, run } from './support/processes';
import { fillIn } from './support/program';
import { planIn } from './support/workshop';

/** Scripts of one or several lines, each with the first key in it. */
const scripts: readonly { readonly title: string; readonly script: string }[] = [
  { title: 'a word', script: 'echo ⟦1⟧' },
  { title: 'a part of a word', script: 'echo key=⟦1⟧,x' },
  { title: 'double quotes', script: 'echo "Bearer ⟦1⟧ $HOME"' },
  { title: 'single quotes', script: `echo 'Bearer ⟦1⟧ $HOME "x"'` },
  { title: 'all of single quotes', script: "echo '⟦1⟧' x" },
  { title: 'a command within', script: 'echo "$(echo "a ⟦1⟧") b"' },
  { title: 'a subshell', script: '(echo ⟦1⟧) && echo done' },
  { title: 'an assignment', script: 'TOKEN=⟦1⟧; echo "$TOKEN"' },
  { title: 'behind quotes and escapes', script: String.raw`echo \" '"' "\"" ⟦1⟧` },
  { title: 'several lines', script: 'echo one\necho "it # is" ⟦1⟧ # no\necho three' },
  { title: 'an expanded heredoc', script: 'cat <<EOF\nkey=⟦1⟧\nEOF\necho done' },
  { title: 'behind a heredoc', script: `cat <<'EOF'\nit's "\nEOF\necho ⟦1⟧` },
  { title: 'a line that goes on', script: 'echo one \\\n  ⟦1⟧' },
];

interface Holder {
  readonly format: string;
  readonly path: string;
  readonly wrap: (script: string) => string;
  /** The script in the text of a file. */
  readonly read: (text: string) => unknown;
}

function block(indent: string, script: string): string {
  return `|\n${script.replace(/^/gm, indent)}`;
}

const jobs = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - name: pay\n        run: ';
const steps: Pick<Holder, 'path' | 'read'> = {
  path: '.github/workflows/ci.yml',
  read: (text) => parse(text).jobs.a.steps[0].run,
};

const holders: readonly Holder[] = [
  { format: 'GitHub Actions, lines', ...steps, wrap: (script) => `${jobs}${block('          ', script)}\n` },
  { format: 'GitHub Actions, in double quotes', ...steps, wrap: (script) => `${jobs}${JSON.stringify(script)}\n` },
  {
    format: 'GitHub Actions, in single quotes',
    ...steps,
    wrap: (script) => `${jobs}'${script.replaceAll("'", "''")}'\n`,
  },
  {
    format: 'GitLab CI',
    path: '.gitlab-ci.yml',
    wrap: (script) => `pay:\n  script:\n    - ${block('      ', script)}\n    - echo end\n`,
    read: (text) => parse(text).pay.script[0],
  },
  {
    format: 'CircleCI',
    path: '.circleci/config.yml',
    wrap: (script) =>
      `version: 2.1\njobs:\n  a:\n    steps:\n      - run:\n          command: ${block('            ', script)}\n`,
    read: (text) => parse(text).jobs.a.steps[0].run.command,
  },
  {
    format: 'Azure Pipelines',
    path: 'azure-pipelines.yml',
    wrap: (script) => `steps:\n- bash: ${block('    ', script)}\n  displayName: pay\n`,
    read: (text) => parse(text).steps[0].bash,
  },
  {
    format: 'a Dockerfile',
    path: 'Dockerfile',
    wrap: (script) => `FROM debian\nRUN ${script}\nWORKDIR /\n`,
    read: (text) => /^RUN (?:--mount=\S+ )*([\s\S]*?)\nWORKDIR/m.exec(text)?.[1],
  },
  {
    format: 'a command of an image',
    path: 'Dockerfile',
    wrap: (script) => `FROM debian\nCMD ${script}\nWORKDIR /\n`,
    read: (text) => /^CMD ([\s\S]*?)\nWORKDIR/m.exec(text)?.[1],
  },
];

/** Kinds of quotes differ little between formats: all of them are tried in one, some in the others. */
const everywhere = ['double quotes', 'single quotes', 'an assignment', 'a line that goes on'];

/** Whether the format is to be tried with the script, and can hold it at all. */
function fits({ format }: Holder, { script, title }: (typeof scripts)[number]): boolean {
  if (!/lines$|double quotes$|Dockerfile$/.test(format) && !everywhere.includes(title)) return false;
  if (/Dockerfile|image/.test(format)) return !/\n(?! )/.test(script);
  return !(format.endsWith('single quotes') && script.includes('\n'));
}

describe('scripts in fixed configuration', function () {
  this.timeout(60_000);
  let folder = '';
  before(async function () {
    const missing = missingTool('bash');
    if (missing !== undefined) {
      console.log(`      ${missing} is not installed`);
      this.skip();
    }
    folder = await mkdtemp(join(tmpdir(), 'keylift-scripts-'));
  });
  after(async () => {
    if (folder !== '') await rm(folder, { recursive: true, force: true });
  });

  for (const holder of holders) {
    for (const { title, script } of scripts.filter((each) => fits(holder, each))) {
      it(`run as before: ${holder.format}, ${title}`, async () => {
        const original = fillIn(holder.wrap(script), 'x');
        const { plan, refused } = await planIn(folder, holder.path, original);
        assert.deepEqual(
          refused.map(({ message }) => message),
          [],
        );
        const fixed = applyEdits(original, plan?.edits ?? []);
        const execute = (text: string, env: Record<string, string>) => {
          return run('bash', ['-c', String(holder.read(text))], { cwd: folder, env });
        };
        const [name = ''] = plan?.names ?? [];
        const key = plan?.entries[0]?.value ?? '';
        const [before, after, ...bares] = await Promise.all([
          execute(original, {}),
          execute(fixed, { [name]: key }),
          execute(fixed, {}),
          execute(fixed, { [name]: '' }),
        ]);
        assert.equal(after.code, 0, after.stderr.replaceAll(key, '<key>'));
        assert.ok(before.stdout === after.stdout && before.stdout.includes(key), 'another output');
        for (const bare of bares) {
          assert.match(bare.stderr, new RegExp(`${name} is not set`));
          assert.ok(!bare.stdout.includes(key), 'the key is still there');
        }
      });
    }
  }
});
