/** Compilers that make machine code. Programs are compiled one by one, a few at a time. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { State, Toolchain } from './compiling';
import { missingTool, type Outcome, run } from './processes';
import type { Job } from './workshop';

const atOnce = 2;

interface Compiler {
  readonly language: string;
  readonly file: string;
  readonly tools: readonly string[];
  readonly command: (source: string, output: string) => Promise<Outcome>;
}

function native({ language, file, tools, command }: Compiler): Toolchain {
  const program = (folder: string, state: State, job: Job) => join(folder, 'out', state, job.id);
  return {
    language,
    file,
    missing: () => missingTool(...tools),
    async compile(folder, jobs, state) {
      await mkdir(join(folder, 'out', state), { recursive: true });
      const said = new Map<string, string>();
      for (let at = 0; at < jobs.length; at += atOnce) {
        const some = jobs.slice(at, at + atOnce);
        const told = await Promise.all(
          some.map((job) => command(join(job[state], job.file), program(folder, state, job))),
        );
        some.forEach((job, index) => {
          const outcome = told[index];
          if (outcome !== undefined && outcome.code !== 0) said.set(job.id, outcome.stdout + outcome.stderr);
        });
      }
      return said;
    },
    execute: (folder, job, state, env) => run(program(folder, state, job), [], { cwd: job[state], env }),
  };
}

/** Rust; warnings about what a table leaves unused are no matter. */
export const rust = native({
  language: 'rust',
  file: 'main.rs',
  tools: ['rustc'],
  command: (source, output) =>
    run('rustc', ['--edition', '2021', '-A', 'warnings', '-C', 'debuginfo=0', '-o', output, source], { cwd: '/' }),
});

/** C, with every warning that matters an error. */
export const c = native({
  language: 'c',
  file: 'main.c',
  tools: ['gcc'],
  command: (source, output) =>
    run('gcc', ['-std=c11', '-Wall', '-Wno-unused', '-Werror', '-D_GNU_SOURCE', '-o', output, source], { cwd: '/' }),
});

/** C++, likewise. */
export const cpp = native({
  language: 'cpp',
  file: 'main.cpp',
  tools: ['g++'],
  command: (source, output) =>
    run('g++', ['-std=c++17', '-Wall', '-Wno-unused', '-Wno-address', '-o', output, source], { cwd: '/' }),
});

/** Objective-C, with GNUstep's libraries where there are none of Apple. */
export const objectiveC = native({
  language: 'objectiveC',
  file: 'main.m',
  tools: ['gcc', 'gnustep-config'],
  async command(source, output) {
    const [flags, libraries] = await Promise.all(
      ['--objc-flags', '--base-libs'].map(async (each) =>
        (await run('gnustep-config', [each], { cwd: '/' })).stdout.trim().split(/\s+/),
      ),
    );
    const quiet = (flags ?? []).filter((flag) => !/^-M|^-W/.test(flag));
    return run('gcc', [...quiet, '-o', output, source, ...(libraries ?? [])], { cwd: '/' });
  },
});
