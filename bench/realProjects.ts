/**
 * `npm run build && npm run bench:projects [-- NAME...]`: the main job on real input. Fetches projects with their tests from
 * npm, PyPI and Maven Central, plants keys in their sources, runs `keylift fix --write`, and runs the projects' own tests: as
 * they are, with the keys, fixed with the variables of `.env` set, and fixed without each of them. Prints no key. Exits 1 when
 * a project's tests do not pass when they should, or pass without a variable.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readEnv } from '../server/src/core/envFile';
import { missingTool } from '../test/fixes/support/processes';
import { javaProjects } from './projects/javaProjects';
import { npmProjects } from './projects/npmProjects';
import { must, type Outcome, type Project, run } from './projects/project';
import { pythonProjects } from './projects/pythonProjects';

const cli = resolve(__dirname, '../dist/cli.js');

/** What became of one project. Each sentence says what went wrong. */
interface Report {
  readonly project: Project;
  readonly planted: number;
  readonly left: number;
  readonly variables: readonly string[];
  readonly faults: readonly string[];
  /** The line in which the tests count themselves. */
  readonly count: string;
}

/** The findings of documented formats in a file, as the command line reports them. */
function keysIn(folder: string, source: string): number {
  const { output } = run(process.execPath, [cli, 'scan', '--no-generic', '--format', 'json', source], { cwd: folder });
  const report = JSON.parse(output.slice(output.indexOf('{'))) as { findings: readonly unknown[] };
  return report.findings.length;
}

/** A test runner's own count, and nothing else of what it says. */
function countOf({ output }: Outcome): string {
  const line = /^# pass\s+\d+|^Ran \d+ tests|^\d+ passed[^\n]*|\d+ tests successful/m.exec(output);
  return line?.[0].replace(/ in [\d.]+s.*/, '').trim() ?? 'no count';
}

/** What a run says, without anything that looks like a value. */
function excerpt({ code, output }: Outcome): string {
  return `exit code ${code}: ${output
    .replace(/[\w.-]{20,}/g, '…')
    .trim()
    .slice(-700)}`;
}

function judge(project: Project, folder: string, aside: string): Report {
  project.fetch(folder, aside);
  must('git', ['init', '--quiet'], folder);
  const source = join(folder, project.source);
  const original = readFileSync(source, 'utf8');
  const faults: string[] = [];
  const passes = (what: string, env: Readonly<Record<string, string>>): Outcome => {
    const outcome = project.test(folder, aside, env);
    if (outcome.code !== 0) faults.push(`its tests do not pass ${what}: ${excerpt(outcome)}`);
    return outcome;
  };
  const before = passes('as it is', {});
  writeFileSync(source, project.plant(original));
  passes('with the keys', {});
  const planted = keysIn(folder, project.source);
  const fixed = run(process.execPath, [cli, 'fix', '--write', '--no-generic', project.source], { cwd: folder });
  if (fixed.code === 2) faults.push(`keylift fix could not do its job: ${excerpt(fixed)}`);
  const variables = Object.fromEntries(readEnv(envOf(folder)).map(({ name, value }) => [name, value]));
  const after = passes('with the variables set', variables);
  if (!/[1-9]/.test(countOf(before))) faults.push('it has no tests');
  if (countOf(after) !== countOf(before)) faults.push(`another count than before: ${countOf(after)}`);
  for (const name of Object.keys(variables)) {
    const { [name]: _, ...others } = variables;
    for (const env of [others, { ...others, [name]: '' }]) {
      const without = project.test(folder, aside, env);
      if (without.code === 0) faults.push(`its tests pass without ${name}`);
      else if (!without.output.includes(name)) faults.push(`no word of ${name}: ${excerpt(without)}`);
    }
  }
  const left = keysIn(folder, project.source);
  return { project, planted, left, variables: Object.keys(variables), faults, count: countOf(after) };
}

function envOf(folder: string): string {
  try {
    return readFileSync(join(folder, '.env'), 'utf8');
  } catch {
    return ''; // Nothing was fixed; the report says so.
  }
}

function judgeAside(project: Project): Report {
  const work = mkdtempSync(join(tmpdir(), 'keylift-project-'));
  const [folder, aside] = [join(work, 'project'), join(work, 'aside')];
  try {
    for (const each of [folder, aside]) mkdirSync(each);
    return judge(project, folder, aside);
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  }
}

function print(cells: readonly string[]): void {
  const widths = [34, 11, 9, 7, 12, 26];
  console.log(cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' '));
}

function main(names: readonly string[]): number {
  const all = [...npmProjects, ...pythonProjects, ...javaProjects];
  const wanted = all.filter(({ name }) => names.length === 0 || names.some((each) => name.includes(each)));
  let isGood = wanted.length > 0;
  print(['project', 'registry', 'planted', 'fixed', 'variables', 'own tests with them', 'without each of them']);
  for (const project of wanted) {
    const missing = missingTool(...project.tools);
    if (missing !== undefined) {
      console.log(`${project.name}: not run, ${missing} is not installed`);
      continue;
    }
    const { planted, left, variables, faults, count } = judgeAside(project);
    const isWhole = faults.length === 0 && planted > 0 && left === 0;
    isGood &&= isWhole;
    const loud = faults.length === 0 ? 'end, and name it' : 'see below';
    print([project.name, project.ecosystem, `${planted}`, `${planted - left}`, `${variables.length}`, count, loud]);
    for (const fault of faults) console.log(`  ${fault}`);
  }
  return isGood ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
