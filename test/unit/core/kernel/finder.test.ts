import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { kernelModules } from '../../../../scripts/buildKernel';
import { buildAutomaton } from '../../../../server/src/core/automaton';
import { copyByLoop, createFinder, type Finder } from '../../../../server/src/core/kernel/finder';
import { openSieve } from '../../../../server/src/core/sieve';
import { randomText } from '../../../support/samples';

function finders(literals: readonly string[]): Finder[] {
  const automaton = buildAutomaton(literals);
  const sieve = openSieve(automaton);
  const wasm = createFinder(automaton, sieve, copyByLoop);
  assert.equal(wasm.kind, 'wasm', 'this host has WebAssembly');
  return [wasm, createFinder(automaton, sieve, copyByLoop, { kind: 'js' })];
}

/** Hits of a finder as `literal@start`, in the order they came. */
function hitsOf(finder: Finder, literals: readonly string[], text: string, from: number, to: number): string[] {
  const { outputs, outputStart, lengths } = buildAutomaton(literals);
  const hits: string[] = [];
  finder.find(text, from, to, (accepting, end) => {
    for (const literal of outputs.subarray(outputStart[accepting], outputStart[accepting + 1])) {
      hits.push(`${literal}@${end - (lengths[literal] ?? 0)}`);
    }
  });
  return hits;
}

/** The same answer, found the slow way. */
function slowly(literals: readonly string[], text: string, from: number, to: number): string[] {
  const hits: string[] = [];
  for (let end = from + 1; end <= to; end++) {
    literals.forEach((literal, index) => {
      const start = end - literal.length;
      if (start >= from && text.slice(start, end).toLowerCase() === literal.toLowerCase())
        hits.push(`${index}@${start}`);
    });
  }
  return hits;
}

function check(literals: readonly string[], text: string, from = 0, to = text.length): void {
  const expected = slowly(literals, text, from, to).sort();
  for (const finder of finders(literals)) {
    assert.deepEqual(hitsOf(finder, literals, text, from, to).sort(), expected, finder.kind);
  }
}

describe('the finder', () => {
  it('finds overlapping and nested literals without case', () => {
    check(['she', 'he', 'hers', 'HIS'], 'uSHErs his');
  });

  it('finds nothing that only begins or ends outside the range', () => {
    check(['token'], 'token token', 1, 11);
    check(['token'], 'token token', 0, 10);
  });

  it('finds literals across the ends of lanes and chunks', () => {
    const filler = randomText('bcd', 65_530);
    for (const size of [16_380, 16_383, 32_766, 49_150, 65_530]) {
      check(['token'], `${filler.slice(0, size)}token${filler.slice(0, 70_000 - size)}token`);
    }
  });

  it('finds literals wherever they stand in a text of whatever length', () => {
    const literals = ['token', 'tok', 'kento', 'n'];
    const [wasm, js] = finders(literals) as [Finder, Finder];
    const text = randomText('tokenx', 80_000);
    // Around the sizes of blocks that the kernel searches in one go, alone and one after another.
    const sizes = [
      0, 1, 7, 8, 9, 63, 64, 511, 512, 513, 520, 1_023, 1_025, 2_047, 2_048, 2_049, 2_559, 8_191, 8_192, 8_193,
    ];
    for (const size of [...sizes, 8_704, 10_239, 10_241, 16_384, 65_535, 65_536, 65_537, 66_049, 73_728, 80_000]) {
      for (const from of [0, 1, 300]) {
        const ends = [wasm, js].map((finder) =>
          hitsOf(finder, literals, text, from, Math.min(text.length, from + size)),
        );
        assert.deepEqual(ends[0], ends[1], `${size} from ${from}`);
      }
    }
  });

  it('takes no literals that are longer than its lanes are apart', () => {
    const automaton = buildAutomaton(['a'.repeat(66)]);
    assert.throws(() => createFinder(automaton, openSieve(automaton), copyByLoop), RangeError);
  });

  it('keeps the memories of several kernels apart', () => {
    const js = (literals: readonly string[]) => {
      const automaton = buildAutomaton(literals);
      return createFinder(automaton, openSieve(automaton), copyByLoop, { kind: 'js' });
    };
    const text = `${randomText('token', 3_000)} token kento ${randomText('kento', 3_000)}`;
    const alone = hitsOf(js(['token']), ['token'], text, 0, text.length);
    const first = js(['token']);
    const second = js(['kento']);
    assert.deepEqual(hitsOf(first, ['token'], text, 0, text.length), alone);
    assert.ok(hitsOf(second, ['kento'], text, 0, text.length).length > 0);
  });

  it('reports hits in the order of their ends, also where every byte is one', () => {
    const text = 'a'.repeat(140_000);
    for (const finder of finders(['aa', 'a'])) {
      let last = 0;
      let count = 0;
      finder.find(text, 0, text.length, (_, end) => {
        assert.ok(end > last);
        last = end;
        count++;
      });
      assert.equal(count, text.length, finder.kind);
    }
  });

  it('misses nothing among characters beyond one byte', () => {
    check(['key'], 'ķey kéy key\u{1f511} \u{4e00}key');
  });

  it('agrees with a plain search, by either kernel, on random literals and texts', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '_'), minLength: 1, maxLength: 4 });
    const literals = fc.uniqueArray(word, { minLength: 1, maxLength: 8, selector: (w) => w.toLowerCase() });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', '_', '\u00e9'), maxLength: 90 });
    fc.assert(fc.property(literals, text, (words, where) => check(words, where)));
  });

  it('runs the kernel that its source compiles to', async function () {
    this.timeout(60_000);
    for (const [file, text] of await kernelModules()) assert.ok(readFileSync(file, 'utf8') === text, file);
  });

  it('is written in JavaScript where WebAssembly may not be compiled', () => {
    class Forbidden {
      constructor() {
        throw new Error('blocked by policy');
      }
    }
    const api = { Memory: WebAssembly.Memory, Module: Forbidden, Instance: WebAssembly.Instance } as never;
    const automaton = buildAutomaton(['abc']);
    assert.equal(createFinder(automaton, openSieve(automaton), copyByLoop, { api }).kind, 'js');
  });
});
