import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runBundle } from '../../../server/src/host/codeCache';
import { temporaryFolders } from '../../support/diskTree';

describe('code cache', () => {
  const folder = temporaryFolders();

  /** A bundle, and a directory for its code that is not there yet. */
  function bundle(code: string): { readonly file: string; readonly directory: string } {
    const root = folder({ 'program.js': code });
    return { file: join(root, 'program.js'), directory: join(root, 'state', 'code') };
  }

  function onlyFileIn(directory: string): string {
    const names = readdirSync(directory);
    assert.equal(names.length, 1);
    return join(directory, names[0] ?? '');
  }

  it('runs a bundle as require does', () => {
    const { file, directory } = bundle(
      'exports.seen = [__filename, __dirname, typeof require("node:path").join, require.resolve("./program.js")];',
    );
    const { exports, wasKept } = runBundle(file, directory);
    const root = join(file, '..');
    assert.deepEqual(exports, { seen: [file, root, 'function', file] });
    assert.equal(wasKept, false);
    assert.equal(existsSync(directory), false, 'nothing is written before it is asked for');
  });

  it('reads every character of a bundle as it is written, whether its code is kept or not', () => {
    const { file, directory } = bundle(
      'exports.found = ["\u00e9", "\u27e6", "\u{1f511}"].map((text) => /^[é⟦🔑]$/u.test(text));',
    );
    const first = runBundle(file, directory);
    first.keep();
    const second = runBundle(file, directory);
    assert.deepEqual([first.exports, second.exports], Array(2).fill({ found: [true, true, true] }));
    assert.equal(second.wasKept, true);
  });

  it('does not take one version for another of the same length and time of change, as some installers make them', () => {
    const versions = ['exports.text = (() => "one")();', 'exports.text = (() => "two")();'];
    const { file, directory } = bundle(versions[0] ?? '');
    const sameTime = new Date('1985-10-26T08:15:00Z');
    const runs = versions.map((code) => {
      writeFileSync(file, code);
      utimesSync(file, sameTime, sameTime);
      const run = runBundle(file, directory);
      run.keep();
      return run;
    });
    assert.deepEqual(
      runs.map((run) => [run.exports, run.wasKept]),
      [
        [{ text: 'one' }, false],
        [{ text: 'two' }, false],
      ],
    );
  });

  it('finds the code that it kept, and does not write it again', () => {
    const { file, directory } = bundle('exports.twice = (number) => number * 2; exports.four = exports.twice(2);');
    runBundle(file, directory).keep();
    const kept = onlyFileIn(directory);
    const before = statSync(kept);
    const again = runBundle(file, directory);
    again.keep();
    assert.equal(again.wasKept, true);
    assert.equal((again.exports as { four: number }).four, 4);
    assert.equal(statSync(kept).ino, before.ino);
  });

  it('takes the oldest code away, so that updates leave no heap behind', () => {
    const { file, directory } = bundle('exports.one = 1;');
    mkdirSync(directory, { recursive: true });
    for (let age = 1; age <= 20; age++) {
      const old = join(directory, `old-${age}.code`);
      writeFileSync(old, '');
      utimesSync(old, age, age);
    }
    writeFileSync(join(directory, 'notes.txt'), '');
    runBundle(file, directory).keep();
    const names = readdirSync(directory);
    assert.equal(names.filter((name) => name.endsWith('.code')).length, 8);
    assert.ok(names.includes('old-20.code') && !names.includes('old-13.code') && names.includes('notes.txt'));
    assert.equal(runBundle(file, directory).wasKept, true);
  });

  it('keeps code where only the user can read and write', function () {
    if (process.platform === 'win32') return this.skip();
    const { file, directory } = bundle('exports.one = 1;');
    runBundle(file, directory).keep();
    assert.equal(statSync(directory).mode & 0o777, 0o700);
    assert.equal(statSync(onlyFileIn(directory)).mode & 0o777, 0o600);
  });

  it('compiles a bundle anew that is not the one it was', () => {
    const { file, directory } = bundle('exports.is = "old";');
    runBundle(file, directory).keep();
    // As long as the old one: V8 itself would take them for the same.
    writeFileSync(file, 'exports.is = "new";');
    const changed = runBundle(file, directory);
    assert.deepEqual([changed.exports, changed.wasKept], [{ is: 'new' }, false]);
    changed.keep();
    assert.equal(runBundle(file, directory).wasKept, true);
    assert.equal(readdirSync(directory).length, 1);
  });

  it('runs a bundle whose kept code is damaged, and mends it', () => {
    const { file, directory } = bundle('exports.is = "well";');
    runBundle(file, directory).keep();
    const kept = onlyFileIn(directory);
    const whole = readFileSync(kept);
    const turned = Buffer.from(whole);
    turned.writeUInt8(turned.readUInt8(whole.length - 9) ^ 1, whole.length - 9);
    for (const damaged of [turned, whole.subarray(0, 40), Buffer.alloc(0), Buffer.alloc(500, 7)]) {
      writeFileSync(kept, damaged);
      const run = runBundle(file, directory);
      assert.deepEqual([run.exports, run.wasKept], [{ is: 'well' }, false]);
      run.keep();
      assert.equal(runBundle(file, directory).wasKept, true);
    }
  });

  it('does not run what somebody else may have written', function () {
    if (process.platform === 'win32') return this.skip();
    const { file, directory } = bundle('exports.is = "ours";');
    runBundle(file, directory).keep();
    chmodSync(onlyFileIn(directory), 0o666);
    assert.equal(runBundle(file, directory).wasKept, false);
  });

  it('does without a directory that cannot be made', () => {
    const { file, directory } = bundle('exports.is = "well";');
    writeFileSync(join(directory, '..', '..', 'state'), 'a file of this name');
    const run = runBundle(file, directory);
    run.keep();
    assert.deepEqual(run.exports, { is: 'well' });
    assert.equal(runBundle(file, directory).wasKept, false);
  });

  it('does without a file whose name a directory has', () => {
    const { file, directory } = bundle('exports.is = "well";');
    runBundle(file, directory).keep();
    const kept = onlyFileIn(directory);
    rmSync(kept);
    mkdirSync(kept);
    const run = runBundle(file, directory);
    run.keep();
    assert.deepEqual([run.exports, run.wasKept], [{ is: 'well' }, false]);
    assert.deepEqual(readdirSync(directory).length, 1, 'no draft is left');
  });

  it('throws what the bundle throws', () => {
    const { file, directory } = bundle('throw new RangeError("of the bundle");');
    assert.throws(() => runBundle(file, directory), /of the bundle/);
  });
});
