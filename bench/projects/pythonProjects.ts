/** Projects of PyPI whose source distributions hold their tests. */
import { join } from 'node:path';
import { keysFor, pythonPlant } from './plants';
import { must, type Project, run } from './project';

interface Given {
  readonly name: string;
  readonly source: string;
  readonly salt: number;
  /** Arguments of the interpreter that run the tests. */
  readonly test: readonly string[];
  /** Packages of its tests, with versions. */
  readonly needs: readonly string[];
}

function pythonProject({ name, source, salt, test, needs }: Given): Project {
  return {
    name,
    ecosystem: 'PyPI',
    tools: ['python3', 'tar'],
    source,
    fetch(folder, aside) {
      const pip = ['-m', 'pip', '--quiet', '--disable-pip-version-check'];
      must('python3', [...pip, 'download', '--no-deps', '--no-binary=:all:', '--dest', aside, name], aside);
      must('sh', ['-c', `tar xzf ${aside}/*.tar.gz --strip-components=1 -C ${folder}`], aside);
      if (needs.length > 0) must('python3', [...pip, 'install', '--target', join(aside, 'packages'), ...needs], aside);
    },
    plant: (text) => `${text}${pythonPlant(keysFor(salt))}`,
    test: (folder, aside, env) =>
      run('python3', test, {
        cwd: folder,
        env: {
          ...env,
          PYTHONPATH: [join(folder, 'src'), join(aside, 'packages')].join(':'),
          PYTHONDONTWRITEBYTECODE: '1',
        },
      }),
  };
}

export const pythonProjects: readonly Project[] = [
  pythonProject({
    name: 'itsdangerous==2.2.0',
    source: 'src/itsdangerous/signer.py',
    salt: 21,
    test: ['-m', 'pytest', '-q', '-p', 'no:cacheprovider'],
    needs: ['pytest==8.3.5', 'freezegun==1.5.1'],
  }),
  pythonProject({
    name: 'click==8.1.7',
    source: 'src/click/core.py',
    salt: 22,
    test: ['-m', 'pytest', '-q', '-p', 'no:cacheprovider'],
    needs: ['pytest==8.3.5'],
  }),
];
