/** Projects of npm whose packages hold their tests. */
import { join } from 'node:path';
import { javascriptPlant, keysFor } from './plants';
import { must, type Project, run } from './project';

interface Given {
  readonly name: string;
  readonly source: string;
  readonly salt: number;
  /** Packages of its tests, with versions. */
  readonly needs: readonly string[];
}

function npmProject({ name, source, salt, needs }: Given): Project {
  return {
    name,
    ecosystem: 'npm',
    tools: ['npm', 'tar'],
    source,
    fetch(folder, aside) {
      must('npm', ['pack', '--silent', '--pack-destination', aside, name], aside);
      must('sh', ['-c', `tar xzf ${aside}/*.tgz --strip-components=1 -C ${folder}`], aside);
      // The tests' own tools lie beside the project: what they hold is not its code.
      must(
        'npm',
        ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', aside, ...needs],
        aside,
      );
    },
    plant: (text) => `${text}${javascriptPlant(keysFor(salt))}`,
    test: (folder, aside, env) =>
      run(process.execPath, [join(aside, 'node_modules/tape/bin/tape'), 'test/**/*.js'], {
        cwd: folder,
        env: { ...env, NODE_PATH: join(aside, 'node_modules') },
      }),
  };
}

export const npmProjects: readonly Project[] = [
  npmProject({ name: 'minimist@1.2.8', source: 'index.js', salt: 11, needs: ['tape@5.9.0'] }),
  npmProject({ name: 'shell-quote@1.8.1', source: 'parse.js', salt: 12, needs: ['tape@5.9.0'] }),
];
