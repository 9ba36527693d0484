/** The real compilers and interpreters that judge fixed programs. Compilation is batched: one call for a whole table. */
import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { compileTogether, complaints, nothing, type State, sources, type Toolchain } from './compiling';
import { groovy, kotlin, scala } from './jvm';
import { c, cpp, objectiveC, rust } from './native';
import { missingTool, type Outcome, run } from './processes';
import type { Job } from './workshop';

const packages = resolve(__dirname, '../../../node_modules');
const python = '/usr/bin/python3';

function settings(loader: esbuild.Loader): esbuild.TransformOptions {
  return { loader, format: 'cjs', jsxFactory: 'h', tsconfigRaw: { compilerOptions: { experimentalDecorators: true } } };
}

async function transpile(folder: string, jobs: readonly Job[], state: State): Promise<void> {
  for (const job of jobs) {
    const loader = /\.[jt]sx$/.test(job.file) ? (job.file.endsWith('.tsx') ? 'tsx' : 'jsx') : 'ts';
    const { code } = await esbuild.transform(await readFile(join(job[state], job.file), 'utf8'), settings(loader));
    await mkdir(join(folder, 'out', state), { recursive: true });
    await writeFile(join(folder, 'out', state, `${job.id}.cjs`), code);
  }
}

const javascript: Toolchain = {
  language: 'javascript',
  file: 'main.js',
  missing: () => undefined,
  compile: async () => nothing,
  execute: (_folder, job, state, env) => run(process.execPath, [join(job[state], job.file)], { cwd: job[state], env }),
};

const typescript: Toolchain = {
  language: 'typescript',
  file: 'main.ts',
  missing: () => undefined,
  async compile(folder, jobs, state) {
    await transpile(folder, jobs, state);
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
    ];
    const types = ['--types', 'node', '--typeRoots', join(packages, '@types'), '--jsx', 'react', '--jsxFactory', 'h'];
    const more = [
      '--noUncheckedIndexedAccess',
      '--noPropertyAccessFromIndexSignature',
      '--experimentalDecorators',
      '--skipLibCheck',
    ];
    const args = [join(packages, 'typescript/bin/tsc'), ...options, ...types, ...more, '--ignoreConfig'];
    const isModule = (job: Job) => /^\s*(?:import|export)\b/m.test(job.original);
    const groups = [jobs.filter(isModule), ...jobs.filter((job) => !isModule(job)).map((job) => [job])];
    const all = new Map<string, string>();
    for (const group of groups.filter((each) => each.length > 0)) {
      const told = await run(process.execPath, [...args, ...sources(group, state)], { cwd: folder });
      for (const [id, text] of complaints(group, told)) all.set(id, text);
    }
    return all;
  },
  execute: (folder, job, state, env) =>
    run(process.execPath, [join(folder, 'out', state, `${job.id}.cjs`)], { cwd: folder, env }),
};

const jsx: Toolchain = {
  language: 'jsx',
  file: 'main.jsx',
  missing: () => undefined,
  async compile(folder, jobs, state) {
    await transpile(folder, jobs, state);
    return nothing;
  },
  execute: typescript.execute,
};

function interpreter(language: string, file: string, command: string, args: readonly string[] = []): Toolchain {
  return {
    language,
    file,
    missing: () => missingTool(command.replace(/^.*\//, '')),
    compile: async () => nothing,
    execute: (_folder, job, state, env) => run(command, [...args, job.file], { cwd: job[state], env }),
  };
}

/** For languages that no package here can run: their programs are planned, and what comes out is parsed again. */
function unavailable(language: string, file: string): Toolchain {
  const execute = async () => ({ code: -1, stdout: '', stderr: 'not run' });
  return { language, file, missing: () => undefined, compile: async () => nothing, execute };
}

const java: Toolchain = {
  language: 'java',
  file: 'Main.java',
  missing: () => missingTool('javac', 'java'),
  async compile(folder, jobs, state) {
    const out = join(folder, 'out', state);
    await mkdir(out, { recursive: true });
    return compileTogether(jobs, (some) =>
      run('javac', ['-encoding', 'UTF-8', '-nowarn', '-d', out, ...sources(some, state)], { cwd: folder }),
    );
  },
  execute(folder, job, state, env) {
    const flags = ['-Xshare:auto', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
    return run('java', [...flags, '-cp', join(folder, 'out', state), `${job.id}.Main`], { cwd: job[state], env });
  },
};

/** Programs that gofmt had nothing to say against before. */
async function misformatted(folder: string, jobs: readonly Job[]): Promise<readonly string[]> {
  const [before, after] = await Promise.all(
    (['before', 'after'] as const).map((state) => run('gofmt', ['-l', ...sources(jobs, state)], { cwd: folder })),
  );
  const isListed = (told: Outcome | undefined, id: string) => told?.stdout.includes(`${id}/`) === true;
  return jobs
    .filter(({ id, program }) => program.layout === undefined && isListed(after, id) && !isListed(before, id))
    .map(({ id }) => id);
}

const go: Toolchain = {
  language: 'go',
  file: 'main.go',
  missing: () => missingTool('go'),
  async compile(folder, jobs, state) {
    const module = join(folder, state);
    await writeFile(join(module, 'go.mod'), 'module programs\n\ngo 1.19\n');
    const out = join(folder, 'out', state);
    await mkdir(out, { recursive: true });
    const told = await run('go', ['build', '-ldflags=-s -w', '-o', `${out}/`, './...'], { cwd: module });
    const vetted = told.code === 0 ? await run('go', ['vet', './...'], { cwd: module }) : told;
    const found = new Map(complaints(jobs, vetted));
    if (state === 'after')
      for (const id of await misformatted(folder, jobs)) found.set(id, 'gofmt would write it differently');
    return found;
  },
  execute: (folder, job, state, env) => run(join(folder, 'out', state, job.id), [], { cwd: job[state], env }),
};

/** Runs the `Main` of one class of an assembly; an exception ends the process as it would end the program. */
const launcher = `
using System; using System.Reflection;
static class Launcher {
  static int Main(string[] args) {
    var main = Assembly.LoadFrom(args[0]).GetType(args[1]).GetMethod("Main", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic);
    ((Action)Delegate.CreateDelegate(typeof(Action), main))();
    return 0;
  }
}
`;

const csharp: Toolchain = {
  language: 'csharp',
  file: 'Program.cs',
  missing: () => missingTool('mcs', 'mono'),
  async compile(folder, jobs, state) {
    const out = join(folder, 'out');
    await mkdir(out, { recursive: true });
    await writeFile(join(out, 'Launcher.cs'), launcher);
    if (!readdirSync(out).includes('Launcher.exe'))
      await run('mcs', ['-out:Launcher.exe', 'Launcher.cs'], { cwd: out });
    const options = ['-target:library', '-nowarn:0414,0169,0219', `-out:${state}.dll`];
    return compileTogether(jobs, (some) => run('mcs', [...options, ...sources(some, state)], { cwd: out }));
  },
  execute(folder, job, state, env) {
    const out = join(folder, 'out');
    return run('mono', ['Launcher.exe', `${state}.dll`, `${job.id}.Program`], { cwd: out, env });
  },
};

/** By the name of their table. */
export const toolchains = {
  javascript,
  typescript,
  jsx,
  python: interpreter('python', 'main.py', python),
  java,
  go,
  ruby: interpreter('ruby', 'main.rb', 'ruby', ['-W0']),
  php: interpreter('php', 'main.php', 'php', ['-d', 'display_errors=stderr', '-d', 'error_reporting=-1']),
  csharp,
  lua: interpreter('lua', 'main.lua', 'lua5.4'),
  bash: interpreter('bash', 'main.sh', 'bash'),
  dash: interpreter('dash', 'main.sh', 'dash'),
  zsh: interpreter('zsh', 'main.sh', 'zsh', ['-f']),
  elixir: interpreter('elixir', 'main.exs', 'elixir'),
  clojure: interpreter('clojure', 'main.clj', 'clojure'),
  perl: interpreter('perl', 'main.pl', 'perl'),
  fish: interpreter('fish', 'main.fish', 'fish', ['--no-config']),
  erlang: interpreter('erlang', 'main.escript', 'escript'),
  batch: unavailable('batch', 'main.cmd'),
  haskell: interpreter('haskell', 'Main.hs', 'runghc'),
  powershell: unavailable('powershell', 'main.ps1'),
  r: interpreter('r', 'main.R', 'Rscript', ['--vanilla']),
  kotlin,
  rust,
  c,
  cpp,
  objectiveC,
  groovy,
  scala,
} as const satisfies Readonly<Record<string, Toolchain>>;
