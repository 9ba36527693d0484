/** Compilers and interpreters with the stores' clients in reach, for programs that read from a store. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { storeTool } from '../../../scripts/setup/storeTools.mjs';
import { missingTool, type Outcome, run } from '../../fixes/support/processes';
import { root } from './servers';

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
  readonly execute: (program: Placed, env: Readonly<Record<string, string>>) => Promise<Outcome>;
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
  execute: ({ folder, file }, env) => run(process.execPath, [file], { cwd: folder, env }),
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
  execute: ({ folder }, env) => run(process.execPath, ['main.mjs'], { cwd: folder, env }),
};

const python: StoreToolchain = {
  missing: () => missingTool('python3') ?? missingClients('python'),
  compile: silent,
  execute: ({ folder, file }, env) =>
    run('python3', ['-W', 'error::SyntaxWarning', file], {
      cwd: folder,
      env: { ...env, PYTHONPATH: storeTool(root, 'python') },
    }),
};

const jars = join(storeTool(root, 'java'), 'jars', '*');

const java: StoreToolchain = {
  missing: () => missingTool('javac', 'java') ?? missingClients('java'),
  compile: async ({ folder, file }) =>
    complaint(await run('javac', ['-encoding', 'UTF-8', '-cp', jars, '-d', 'out', file], { cwd: folder })),
  execute: ({ folder }, env) =>
    run('java', ['-XX:TieredStopAtLevel=1', '-cp', `out:${jars}`, 'Main'], { cwd: folder, env }),
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
  execute: ({ folder }, env) => run(join(folder, 'program'), [], { cwd: folder, env }),
};

const ruby: StoreToolchain = {
  isPlain: true,
  missing: () => missingTool('ruby'),
  compile: silent,
  execute: ({ folder, file }, env) => run('ruby', ['-W0', '-I', standIns, file], { cwd: folder, env }),
};

const php: StoreToolchain = {
  isPlain: true,
  missing: () => missingTool('php'),
  compile: silent,
  execute({ folder, file }, env) {
    const settings = [
      `auto_prepend_file=${join(standIns, 'clients.php')}`,
      'display_errors=stderr',
      'error_reporting=-1',
    ];
    return run('php', [...settings.flatMap((setting) => ['-d', setting]), file], { cwd: folder, env });
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
  execute: ({ folder }, env) => run('mono', ['program.exe'], { cwd: folder, env }),
};

/** By the language of a program. */
export const storeToolchains = { javascript, typescript, python, java, go, ruby, php, csharp } as const;

/** A language with a toolchain. */
export type StoreLanguage = keyof typeof storeToolchains;
