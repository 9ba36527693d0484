/** A new `.env` stays out of the image that a Dockerfile beside it makes. */
import assert from 'node:assert/strict';
import { plan } from './support';

describe('the image that a Dockerfile makes', () => {
  const filesOf = async (files: Readonly<Record<string, string>>) => {
    const planned = await plan('app/a.js', "const key = '⟦1⟧';\n", { files: { 'app/package.json': '{}', ...files } });
    return planned.files;
  };

  it('is made without a new .env', async () => {
    const added = await filesOf({ 'app/Dockerfile': 'FROM a\n', 'app/.dockerignore': 'node_modules\n' });
    assert.equal(added['app/.dockerignore'], 'node_modules\n.env\n');
    const created = await filesOf({ 'app/Dockerfile': 'FROM a\n' });
    assert.equal(created['app/.dockerignore'], '.env\n');
  });

  it('is left as it is where .env is ignored, was there before, or no image is made', async () => {
    for (const files of [
      { 'app/Dockerfile': 'FROM a\n', 'app/.dockerignore': '**/.env*\n' },
      { 'app/Dockerfile': 'FROM a\n', 'app/.env': 'A=1\n' },
      { Dockerfile: 'FROM a\n' },
    ]) {
      assert.equal((await filesOf(files))['app/.dockerignore'], undefined);
    }
  });
});
