/** The engine's speed as ratios within this process: how fast the machine is, and who else works on it, does not matter. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { expandRows } from '../../../server/src/core/automaton';
import { type Catalogue, compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { scan } from '../../../server/src/core/scan';
import { providers } from '../../../server/src/detectors/index';
import { createCopyText } from '../../../server/src/host/copyText';
import { randomText } from '../../support/samples';

/** Real code that every checkout holds: the project's own, and that of its test runner. */
const sources = ['node_modules/mocha/mocha.js', 'package-lock.json', 'server/src/core/confirm.ts'];

/** Least processor time of some rounds, in milliseconds. */
function best(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** What one stream of the automaton takes over the same bytes, in JavaScript: the plain way to find the literals alone. */
function oneStream({ automaton }: Catalogue, bytes: Buffer): number {
  const table = expandRows(automaton);
  const { classOf, shift, firstAccepting } = automaton;
  return best(() => {
    let state = 0;
    let hits = 0;
    for (let i = 0; i < bytes.length; i++) {
      state = table[(state << shift) | (classOf[bytes[i] as number] as number)] as number;
      if (state >= firstAccepting) hits++;
    }
    assert.ok(hits > 0);
  });
}

describe('the speed of the engine', function () {
  this.timeout(120_000);
  const bytes = Buffer.concat(sources.map((path) => readFileSync(path)));
  const text = bytes.toString('latin1');
  const catalogue = compileCatalogue(providers, { copyText: createCopyText() });

  // Measured: about 0.9 to 1.3, and 0.7 to 0.9, on a busy machine. The margins are wide, so that only a real loss fails.
  it('finds and sifts the literals of all detectors about as fast as one stream of their automaton would find them', () => {
    const found = best(() => catalogue.finder.find(text, 0, text.length, () => undefined));
    const ratio = oneStream(catalogue, bytes) / found;
    assert.ok(ratio > 0.6, `${ratio.toFixed(2)} times as fast`);
  });

  it('scans, confirmation included, at no less than a third of that speed', () => {
    const ratio = oneStream(catalogue, bytes) / best(() => scan(text, catalogue));
    assert.ok(ratio > 0.33, `${ratio.toFixed(2)} times as fast`);
  });

  it('takes time in proportion to the length of hostile text', () => {
    const literals = new Set(
      providers.flatMap(({ detectors }) => detectors.flatMap(({ anchor }): readonly string[] => anchor.literals)),
    );
    const once = [...literals].map((literal) => `${literal}="  '  : ( "\n`).join('');
    const scanTimes = (times: number) => {
      // One piece of memory, as a file is read.
      const hostile = Buffer.from(once.repeat(times), 'latin1').toString('latin1');
      return best(() => scan(hostile, catalogue));
    };
    scanTimes(1);
    const ratio = scanTimes(8) / scanTimes(1);
    assert.ok(ratio < 16, `${ratio.toFixed(2)} times as long for eight times the text`);
  });

  it('takes no longer over a text of nothing but findings than a small part of its length says', () => {
    const line = `const key = "${randomText('base62', 20)}";\n`;
    const small = line.repeat(8_000);
    const large = line.repeat(64_000);
    scan(small, catalogue);
    const ratio = best(() => scan(large, catalogue)) / best(() => scan(small, catalogue));
    assert.ok(ratio < 6, `${ratio.toFixed(2)} times as long for eight times the text`);
  });
});
