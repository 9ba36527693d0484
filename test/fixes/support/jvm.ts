/** Compilers of the languages that run on the Java virtual machine. Each is called once for a whole table. */
import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { compileTogether, type State, sources, type Toolchain } from './compiling';
import { missingTool, run } from './processes';

const kotlinLibrary = resolve(__dirname, '../../../node_modules/kotlin-compiler/lib');
const flags = ['-Xshare:auto', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

async function outputOf(folder: string, state: State): Promise<string> {
  const out = join(folder, 'out', state);
  await mkdir(out, { recursive: true });
  return out;
}

function kotlinJars(): string {
  return readdirSync(kotlinLibrary)
    .filter((name) => name.endsWith('.jar'))
    .map((name) => join(kotlinLibrary, name))
    .join(delimiter);
}

/** Kotlin, with the compiler that npm has. */
export const kotlin: Toolchain = {
  language: 'kotlin',
  file: 'Main.kt',
  missing: () => missingTool('java'),
  async compile(folder, jobs, state) {
    const out = await outputOf(folder, state);
    const compiler = ['-cp', kotlinJars(), 'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler'];
    const options = [
      '-no-reflect',
      '-no-stdlib',
      '-nowarn',
      '-cp',
      join(kotlinLibrary, 'kotlin-stdlib.jar'),
      '-d',
      out,
    ];
    return compileTogether(jobs, (some) =>
      run('java', [...flags, ...compiler, ...options, ...sources(some, state)], { cwd: folder }),
    );
  },
  execute(folder, job, state, env) {
    const path = [join(folder, 'out', state), join(kotlinLibrary, 'kotlin-stdlib.jar')].join(delimiter);
    return run('java', [...flags, '-cp', path, `${job.id}.MainKt`], { cwd: job[state], env });
  },
};

const shared = '/usr/share/java';
const scalaCompiler = ['scala-compiler', 'scala-library', 'scala-reflect'].map((name) => join(shared, `${name}.jar`));

/** Scala, with Debian's compiler. */
export const scala: Toolchain = {
  language: 'scala',
  file: 'Main.scala',
  missing: () => missingTool('scala', 'java'),
  async compile(folder, jobs, state) {
    const out = await outputOf(folder, state);
    return compileTogether(jobs, (some) =>
      run('scalac', ['-nowarn', '-encoding', 'UTF-8', '-d', out, ...sources(some, state)], { cwd: folder }),
    );
  },
  execute(folder, job, state, env) {
    const path = [join(folder, 'out', state), ...scalaCompiler].join(delimiter);
    return run('java', [...flags, '-cp', path, `${job.id}.Main`], { cwd: job[state], env });
  },
};

const opened = ['java.lang', 'java.util', 'java.lang.reflect', 'java.text', 'java.io'].flatMap((name) => [
  '--add-opens',
  `java.base/${name}=ALL-UNNAMED`,
]);

/** Groovy, with Debian's compiler. */
export const groovy: Toolchain = {
  language: 'groovy',
  file: 'Main.groovy',
  missing: () => missingTool('groovyc', 'java'),
  async compile(folder, jobs, state) {
    const out = await outputOf(folder, state);
    const compiler = [
      ...flags,
      ...opened,
      '-cp',
      join(shared, 'groovy-all.jar'),
      'org.codehaus.groovy.tools.FileSystemCompiler',
    ];
    return compileTogether(jobs, (some) =>
      run('java', [...compiler, '--encoding', 'UTF-8', '-d', out, ...sources(some, state)], { cwd: folder }),
    );
  },
  execute(folder, job, state, env) {
    const path = [join(folder, 'out', state), join(shared, 'groovy-all.jar')].join(delimiter);
    return run('java', [...flags, ...opened, '-cp', path, `${job.id}.Main`], { cwd: job[state], env });
  },
};
