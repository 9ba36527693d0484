import assert from 'node:assert/strict';
import { gatherFacts } from '../../../server/src/remediation/gatherFacts';
import { FakeProject } from '../../support/fakeProject';

describe('facts of a project', () => {
  it('take the nearest directory with a manifest for the root', async () => {
    const project = new FakeProject({
      'package.json': '{}',
      'apps/api/go.mod': 'module api',
      'apps/api/cmd/main.go': '',
      'apps/web/main.js': '',
    });
    assert.equal((await gatherFacts(project.reader, 'apps/api/cmd/main.go')).root, 'apps/api');
    assert.equal((await gatherFacts(project.reader, 'apps/web/main.js')).root, '');
  });

  it('know every kind of manifest', async () => {
    const manifests = [
      'pyproject.toml',
      'requirements.txt',
      'composer.json',
      'Gemfile',
      'pom.xml',
      'build.gradle.kts',
      'Shop.csproj',
    ];
    for (const manifest of manifests) {
      const project = new FakeProject({ [`sub/${manifest}`]: '', 'sub/src/x': '' });
      assert.equal((await gatherFacts(project.reader, 'sub/src/x')).root, 'sub', manifest);
    }
  });

  it('hold the texts that a plan needs, and no others', async () => {
    const project = new FakeProject({
      '.env': 'A=1',
      '.gitignore': 'dist',
      'secret.txt': 'no',
      'pkg/.gitignore': 'x',
      'pkg/.env': 'B=1',
      'pkg/.env.example': 'B=',
      'pkg/package.json': '{}',
      'pkg/src/other.js': 'no',
      'pkg/src/main.js': '',
    });
    const facts = await gatherFacts(project.reader, 'pkg/src/main.js');
    const expected = ['.gitignore', 'pkg/.env', 'pkg/.env.example', 'pkg/.gitignore', 'pkg/package.json'];
    assert.deepEqual([...facts.files.keys()].sort(), expected);
    assert.deepEqual([...facts.ignoreStates], [['pkg/.env', 'not-ignored']]);
    assert.deepEqual([...project.asked.keys()], ['pkg/.env']);
    assert.deepEqual([...facts.siblings.keys()], []);
  });

  it('hold the other files of a namespace that files share', async () => {
    const project = new FakeProject({
      'go.mod': '',
      'a/main.go': '',
      'a/env.go': 'package a',
      'a/x.txt': '',
      'b/b.go': '',
    });
    const facts = await gatherFacts(project.reader, 'a/main.go');
    assert.deepEqual([...facts.siblings], [['a/env.go', 'package a']]);
  });

  it('are there for a file that is not', async () => {
    const facts = await gatherFacts(new FakeProject().reader, 'new/file.py');
    assert.equal(facts.root, '');
    assert.equal(facts.files.size, 0);
  });
});
