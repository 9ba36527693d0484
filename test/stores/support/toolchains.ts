/** Compilers and interpreters with the stores' clients in reach, for programs that read from a store. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { storeTool } from '../../../scripts/setup/storeTools.mjs';
import { missingTool, type Outcome, run } from '../../fixes/support/processes';
import { root } from './places';

/** A program that lies in a folder of its own. */
export interface Placed {
  readonly folder: string;
  readonly file: string;
}

/** See the file's first lines. */
export interface StoreToolchain {
  /** Its programs ask over HTTP themselves, or through a stand-in that does, and know no proxy. */
  readonly isPlain?: true;
  /** What is not on this machine; the language is skipped then. */
  readonly missing: () => string | undefined;
  /** @returns what the compiler said; undefined when it said nothing */
  readonly compile: (program: Placed) => Promise<string | undefined>;
  readonly commandLine: (program: Placed) => CommandLine;
}

/** How a program is started. */
export interface CommandLine {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a compiled program to its end.
 *
 * @param launcher what starts it, with its arguments up to those of the program
 */
export function execute(
  { commandLine }: StoreToolchain,
  program: Placed,
  env: Readonly<Record<string, string>>,
  launcher: readonly string[] = [],
): Promise<Outcome> {
  const { command, args, env: own } = commandLine(program);
  const [first = command, ...rest] = [...launcher, command, ...args];
  return run(first, rest, { cwd: program.folder, env: { ...env, ...own } });
}

const standIns = join(__dirname, 'standIns');

function missingClients(tool: 'python' | 'node' | 'java' | 'go'): string | undefined {
  return existsSync(storeTool(root, tool)) ? undefined : `the clients for ${tool} (npm test -- stores fetches them)`;
}

function complaint({ code, stdout, stderr }: Outcome): string | undefined {
  return code === 0 ? undefined : `${stdout}\n${stderr}`;
}

const silent = async () => undefined;

/** Modules are looked up from the folder of the program upwards. */
async function withModules(folder: string): Promise<void> {
  const link = join(folder, 'node_modules');
  if (!existsSync(link)) await symlink(join(storeTool(root, 'node'), 'node_modules'), link);
}

const javascript: StoreToolchain = {
  missing: () => missingClients('node'),
  async compile({ folder }) {
    await withModules(folder);
    return undefined;
  },
  commandLine: ({ file }) => ({ command: process.execPath, args: [file] }),
};

const packages = join(root, 'node_modules');

const typescript: StoreToolchain = {
  missing: () => missingClients('node'),
  async compile({ folder, file }) {
    await withModules(folder);
    const strict = ['--strict', '--noUncheckedIndexedAccess', '--noPropertyAccessFromIndexSignature', '--skipLibCheck'];
    const target = ['--noEmit', '--target', 'es2022', '--module', 'nodenext', '--ignoreConfig'];
    const types = ['--types', 'node', '--typeRoots', join(packages, '@types')];
    const args = [join(packages, 'typescript/bin/tsc'), ...strict, ...target, ...types, file];
    const told = complaint(await run(process.execPath, args, { cwd: folder }));
    const source = await readFile(join(folder, file), 'utf8');
    const { code } = await esbuild.transform(source, { loader: 'ts', format: 'esm' });
    await writeFile(join(folder, 'main.mjs'), code);
    return told;
  },
  commandLine: () => ({ command: process.execPath, args: ['main.mjs'] }),
};

const python: StoreToolchain = {
  missing: () => missingTool('python3') ?? missingClients('python'),
  compile: silent,
  commandLine: ({ file }) => ({
    command: 'python3',
    args: ['-W', 'error::SyntaxWarning', file],
    env: { PYTHONPATH: storeTool(root, 'python') },
  }),
};

const jars = join(storeTool(root, 'java'), 'jars', '*');

const java: StoreToolchain = {
  missing: () => missingTool('javac', 'java') ?? missingClients('java'),
  compile: async ({ folder, file }) =>
    complaint(await run('javac', ['-encoding', 'UTF-8', '-cp', jars, '-d', 'out', file], { cwd: folder })),
  commandLine: () => ({ command: 'java', args: ['-XX:TieredStopAtLevel=1', '-cp', `out:${jars}`, 'Main'] }),
};

const go: StoreToolchain = {
  missing: () => missingTool('go') ?? missingClients('go'),
  async compile({ folder }) {
    const home = storeTool(root, 'go');
    for (const name of ['go.mod', 'go.sum']) await copyFile(join(home, name), join(folder, name));
    const formatted = await run('gofmt', ['-l', '.'], { cwd: folder });
    if (formatted.stdout.trim() !== '') return 'gofmt would write it differently';
    return complaint(await run('go', ['build', '-ldflags=-s -w', '-o', 'program', '.'], { cwd: folder }));
  },
  commandLine: ({ folder }) => ({ command: join(folder, 'program'), args: [] }),
};

const ruby: StoreToolchain = {
  isPlain: true,
  missing: () => missingTool('ruby'),
  compile: silent,
  commandLine: ({ file }) => ({ command: 'ruby', args: ['-W0', '-I', standIns, file] }),
};

const php: StoreToolchain = {
  isPlain: true,
  missing: () => missingTool('php'),
  compile: silent,
  commandLine({ file }) {
    const settings = [
      `auto_prepend_file=${join(standIns, 'clients.php')}`,
      'display_errors=stderr',
      'error_reporting=-1',
    ];
    return { command: 'php', args: [...settings.flatMap((setting) => ['-d', setting]), file] };
  },
};

const csharp: StoreToolchain = {
  isPlain: true,
  missing: () => missingTool('mcs', 'mono'),
  async compile({ folder, file }) {
    await mkdir(folder, { recursive: true });
    const libraries = ['System.Net.Http', 'System.Runtime.Serialization', 'System.Xml', 'System.Xml.Linq'];
    const references = libraries.map((library) => `-r:${library}.dll`);
    const sources = [file, ...['Aws.cs', 'Azure.cs', 'Google.cs'].map((name) => join(standIns, name))];
    return complaint(await run('mcs', ['-out:program.exe', ...references, ...sources], { cwd: folder }));
  },
  commandLine: () => ({ command: 'mono', args: ['program.exe'] }),
};

/** By the language of a program. */
export const storeToolchains = { javascript, typescript, python, java, go, ruby, php, csharp } as const;

/** A language with a toolchain. */
export type StoreLanguage = keyof typeof storeToolchains;
