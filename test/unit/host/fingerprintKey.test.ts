import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFingerprintKey } from '../../../server/src/host/fingerprintKey';
import { stateDirectory } from '../../../server/src/host/stateDirectory';
import { temporaryFolders } from '../../support/diskTree';

describe('fingerprint key', () => {
  const folder = temporaryFolders();

  /** Loads a key and what was said about it. */
  async function load(env: NodeJS.ProcessEnv): Promise<{ key: string; remarks: string[] }> {
    const remarks: string[] = [];
    const key = await loadFingerprintKey(env, (message) => remarks.push(message));
    return { key: Buffer.from(key).toString('hex'), remarks };
  }

  before(function () {
    // The state directory is chosen by `process.platform`; only here can a variable move it.
    if (process.platform !== 'linux') this.skip();
  });

  it('is the one that the environment gives', async () => {
    const given = 'x'.repeat(16);
    const { key, remarks } = await load({ KEYLIFT_FINGERPRINT_KEY: given, XDG_STATE_HOME: '/nowhere' });
    assert.deepEqual([key, remarks], [Buffer.from(given).toString('hex'), []]);
  });

  it('is made once, for the user alone, and then stays', async () => {
    const state = folder();
    const [first, second] = [await load({ XDG_STATE_HOME: state }), await load({ XDG_STATE_HOME: state })];
    assert.equal(first.key, second.key);
    assert.equal(first.key.length, 64);
    assert.deepEqual(readdirSync(join(state, 'keylift')), ['fingerprint.key']);
    assert.equal(statSync(join(state, 'keylift/fingerprint.key')).mode & 0o777, 0o600);
  });

  it('is the same for processes that start at the same time', async () => {
    const state = folder();
    const loaded = await Promise.all(Array.from({ length: 20 }, () => load({ XDG_STATE_HOME: state })));
    assert.equal(new Set(loaded.map(({ key }) => key)).size, 1);
    assert.deepEqual(readdirSync(join(state, 'keylift')), ['fingerprint.key']);
  });

  it('is taken back from the eyes of others', async () => {
    const state = folder({ 'keylift/fingerprint.key': `${'ab'.repeat(32)}\n` });
    assert.equal((await load({ XDG_STATE_HOME: state })).key, 'ab'.repeat(32));
    assert.equal(statSync(join(state, 'keylift/fingerprint.key')).mode & 0o777, 0o600);
  });

  it('lasts for one run, and says so, when none can be kept', async () => {
    const damaged = folder({ 'keylift/fingerprint.key': 'half' });
    const occupied = folder();
    writeFileSync(join(occupied, 'keylift'), 'a file where the directory should be');
    for (const state of [damaged, occupied]) {
      const { key, remarks } = await load({ XDG_STATE_HOME: state });
      assert.equal(key.length, 64);
      assert.equal(remarks.length, 1);
    }
    assert.equal(readFileSync(join(damaged, 'keylift/fingerprint.key'), 'utf8'), 'half');
  });

  it('is not taken from the environment when anybody could guess it', async () => {
    const { key, remarks } = await load({ KEYLIFT_FINGERPRINT_KEY: 'short' });
    assert.equal(key.length, 64);
    assert.equal(remarks.length, 1);
  });
});

describe('state directory', () => {
  it('follows the custom of each system', () => {
    assert.equal(stateDirectory({ HOME: '/home/u' }, 'linux'), '/home/u/.local/state/keylift');
    assert.equal(stateDirectory({ HOME: '/home/u', XDG_STATE_HOME: '/s' }, 'linux'), '/s/keylift');
    assert.equal(
      stateDirectory({ HOME: '/home/u', XDG_STATE_HOME: 'relative' }, 'linux'),
      '/home/u/.local/state/keylift',
    );
    assert.equal(stateDirectory({ HOME: '/Users/u' }, 'darwin'), '/Users/u/Library/Application Support/keylift');
    assert.equal(stateDirectory({ LOCALAPPDATA: 'C:\\L' }, 'win32'), 'C:\\L\\keylift');
    assert.equal(stateDirectory({ USERPROFILE: 'C:\\U' }, 'win32'), 'C:\\U\\AppData\\Local\\keylift');
  });
});
