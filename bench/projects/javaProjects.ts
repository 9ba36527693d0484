/** Projects of Maven Central that publish the sources of their tests beside their own. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { javaPlant, keysFor } from './plants';
import { must, type Outcome, type Project, run } from './project';

const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';
const junit = 'org.junit.platform:junit-platform-console-standalone:1.10.2';

interface Given {
  /** `group:artifact:version` */
  readonly name: string;
  readonly source: string;
  readonly salt: number;
  /** Further artifacts of its tests. */
  readonly needs: readonly string[];
  /** Empty files that its tests look for, and that archives of sources lack. */
  readonly files: readonly string[];
}

function javaFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.java') && !name.endsWith('package-info.java'))
    .map((name) => join(folder, name));
}

function compileAndTest(folder: string, aside: string, env: Readonly<Record<string, string>>): Outcome {
  const classes = join(aside, 'classes');
  const path = `${classes}:${join(aside, 'jars', '*')}`;
  const sources = ['main', 'test'].flatMap((part) => javaFiles(join(folder, 'src', part)));
  const compiled = run('javac', ['-nowarn', '-encoding', 'UTF-8', '-cp', path, '-d', classes, ...sources], {
    cwd: folder,
  });
  if (compiled.code !== 0) return compiled;
  const jar = join(aside, 'jars', 'junit-platform-console-standalone-1.10.2.jar');
  const args = [
    '-jar',
    jar,
    'execute',
    '--class-path',
    `${classes}:${join(folder, 'src/test')}`,
    '--scan-class-path',
    classes,
  ];
  return run('java', [...args, '--details=summary', '--disable-banner'], { cwd: folder, env });
}

function javaProject({ name, source, salt, needs, files }: Given): Project {
  return {
    name,
    ecosystem: 'Maven',
    tools: ['mvn', 'javac', 'unzip'],
    source: join('src/main', source),
    fetch(folder, aside) {
      const wanted = [`${name}:jar:sources`, `${name}:jar:test-sources`];
      for (const artifact of wanted) {
        must('mvn', ['-q', '-B', copy, `-Dartifact=${artifact}`, `-DoutputDirectory=${aside}/sources`], aside);
      }
      for (const artifact of [junit, ...needs]) {
        must('mvn', ['-q', '-B', copy, `-Dartifact=${artifact}`, `-DoutputDirectory=${aside}/jars`], aside);
      }
      for (const [part, ending] of [
        ['main', '-sources.jar'],
        ['test', '-test-sources.jar'],
      ] as const) {
        const into = join(folder, 'src', part);
        mkdirSync(into, { recursive: true });
        const jar = readdirSync(join(aside, 'sources')).find((file) =>
          part === 'main' ? file.endsWith(ending) && !file.endsWith('-test-sources.jar') : file.endsWith(ending),
        );
        must('unzip', ['-q', '-o', join(aside, 'sources', jar ?? ''), '-d', into], aside);
      }
      mkdirSync(join(aside, 'classes'));
      for (const file of files) {
        mkdirSync(join(folder, dirname(file)), { recursive: true });
        writeFileSync(join(folder, file), '');
      }
    },
    plant: (text) => text.replace(/^public (?:final )?class [^{]+\{/m, (head) => `${head}${javaPlant(keysFor(salt))}`),
    test: compileAndTest,
  };
}

export const javaProjects: readonly Project[] = [
  javaProject({
    name: 'commons-cli:commons-cli:1.5.0',
    source: 'org/apache/commons/cli/Option.java',
    salt: 31,
    needs: [],
    files: ['src/test/resources/org/apache/commons/cli/existing-readable.file'],
  }),
];
