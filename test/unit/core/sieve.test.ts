import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DetectorSpec } from '../../../server/src/core/catalogue';
import { type Catalogue, compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { copyByLoop, createJsFinder } from '../../../server/src/core/kernel/finder';
import { scan } from '../../../server/src/core/scan';
import { openSieve } from '../../../server/src/core/sieve';
import { followOf } from '../../../server/src/core/sievePattern';
import { providers } from '../../../server/src/detectors/index';
import { randomText } from '../../support/samples';

const sifted = compileCatalogue(providers);
const siftedJs = compileCatalogue(providers, { kernel: 'js' });
const { automaton } = sifted;
const unsifted: Catalogue = { ...sifted, finder: createJsFinder(automaton, openSieve(automaton), copyByLoop) };

const literals = [...new Set(providers.flatMap(({ detectors }) => detectors.flatMap(({ anchor }) => anchor.literals)))];
const literal = fc.constantFrom(...literals);
const cased = fc.oneof(
  literal,
  literal.map((text) => text.toUpperCase()),
  literal.map((text) => text.toLowerCase()),
);
const value = fc
  .tuple(fc.constantFrom('hex', 'base62', 'base64', '0123456789'), fc.integer({ min: 4, max: 70 }))
  .map(([alphabet, length]) => randomText(alphabet, length));
/** What programs and prose write where a secret could stand. */
const words = fc.constantFrom(
  'nextToken',
  'TableVersions',
  'my_secret',
  'getValue(',
  'new String("',
  'Buffer.from("',
  'is',
  'for root: ',
  'or ',
  ' || ',
  ' ?? ',
  'value',
  'default',
  '[]byte("',
  'é',
  '{{',
  'acc1',
  'pw1x',
  'deadbeef-dead-beef-dead-beefdeadbeef',
  'abc.def.ghi',
  'user:pa55w0rd@example.com',
  'XQZJKV',
  'xqzjkvwpqx',
  'Xq7vR2-pL9',
  '>',
  '<',
  '</a>',
  '==',
  '=>',
  '::',
  ': ',
  ' :',
  '?: ',
  ', ',
  ';\n',
  '\t',
);
const between = fc.constantFrom(
  '',
  ' ',
  '\n',
  '\r\n',
  '"',
  "'",
  '`',
  ' = ',
  ': ',
  '="',
  '": "',
  '_',
  '-',
  '.',
  '\\',
  '\\n',
  '\\u003d',
  '\\x2b',
  '%2B',
  '%',
  '&amp;',
  '&#43;',
  '" + "',
  '",\n"',
  '";\ntoken += "',
  '"\r\nx = x + "',
  ': >-\n  ',
  ': |\r\n    ',
  '\n  ',
  '%3D',
  '%253D',
  '\\163',
  '\\137',
  '" . "',
  '\u00e9',
  '\u4e00',
  '\u{1f511}',
  ' \u3000',
  '://',
  '@',
  ':',
  '/',
  ',',
  'a',
  '7',
  '${"',
  // What joins a name to its value in the generic tier.
  ' As String = "',
  ' string = "',
  '[] = "',
  '{"',
  ' { get; set; } = "',
  '", default="',
  '" to "',
  '").type("',
  'strcpy(',
  '(defvar ',
  '\nset ',
  '\nusername bob ',
  '</key>\n<string>',
  ':** `',
  ' | `',
  " NVARCHAR(50) = '",
  ' ||= "',
  ': { "value": "',
  ') { "',
  '(',
  ')',
);
const texts = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: cased },
      { weight: 3, arbitrary: between },
      { weight: 2, arbitrary: value },
      { weight: 3, arbitrary: words },
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

/** Hits as comparable values, whichever kernel they come from. */
function hitsOf(catalogue: Catalogue, text: string): number[][] {
  const hits: number[][] = [];
  catalogue.finder.find(text, 0, text.length, (accepting, end) => hits.push([accepting, end]));
  return hits;
}

describe('the sieve', () => {
  it('turns away no hit that would come to anything', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { findings } = scan(text, sifted);
        assert.ok(JSON.stringify(findings) === JSON.stringify(scan(text, unsifted).findings), 'findings differ');
      }),
      { numRuns: 400 },
    );
  });

  it('and the gates turn away nothing that a pattern takes', () => {
    const open = compileCatalogue(
      providers.map((provider) => ({
        ...provider,
        detectors: provider.detectors.map((spec: DetectorSpec) => {
          const { gate: _, ...rest } = spec;
          return rest;
        }),
      })),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { findings } = scan(text, sifted);
        assert.ok(JSON.stringify(findings) === JSON.stringify(scan(text, open).findings), 'findings differ');
      }),
      { numRuns: 600 },
    );
  });

  it('is the same in both kernels', () => {
    fc.assert(
      fc.property(texts, (text) => assert.deepEqual(hitsOf(sifted, text), hitsOf(siftedJs, text))),
      { numRuns: 200 },
    );
  });

  it('turns away most hits of ordinary code', () => {
    const code = 'if (API_BASE && napi_env) fetch("https://example.com/a", identifier);\n'.repeat(50);
    assert.ok(hitsOf(sifted, code).length * 3 < hitsOf(unsifted, code).length);
  });

  it('lets hits through where a character beyond a byte makes bytes unreliable', () => {
    const token = `sk_${'live'}_${randomText('base62', 24)}`;
    for (const text of [`\u0141${token}`, `key = "\u4e00 ${token}"`, `${token}\u{1f511}`]) {
      assert.deepEqual(scan(text, sifted).findings.length, scan(text, unsifted).findings.length);
    }
  });

  it('lets runs through that are a little longer than a key is documented', () => {
    for (let more = 1; more <= 14; more++) {
      const text = `ovh key-${randomText('hex', 32)}${'qrstuvwxyzghij'.slice(0, more)} `;
      const found = scan(text, sifted).findings;
      assert.ok(JSON.stringify(found) === JSON.stringify(scan(text, unsifted).findings), `${more} more`);
      assert.ok(
        found.some(({ detector }) => detector === 'ovh-application-secret'),
        `${more} more`,
      );
    }
  });

  it('sees what stands before and after the end of a chunk', () => {
    const token = `sk_${'live'}_${randomText('base62', 24)}`;
    for (let shift = 0; shift < 40; shift++) {
      const text = `${' '.repeat(65_536 - shift)}${token} `;
      assert.equal(scan(text, sifted).findings.length, 1, `at ${shift}`);
    }
  });
});

describe('what follows a literal', () => {
  const spec = { ...sifted.detectors.values().next().value?.spec } as Parameters<typeof followOf>[0];
  const follow = (pattern: string, text: string) => {
    const known = followOf({ ...spec, ignoreCase: false, pattern }, text);
    return (
      known && { least: known.least, most: known.most, ending: known.ending, a: known.chars[97], dash: known.chars[45] }
    );
  };
  const most = Number.POSITIVE_INFINITY;

  it('is read off the class after it', () => {
    assert.deepEqual(follow('ab_[a-z]{20,30}', 'ab_'), { least: 20, most: 30, ending: undefined, a: 1, dash: 0 });
    assert.deepEqual(follow('ab_(?<secret>[a-z]{20})', 'ab_'), {
      least: 20,
      most: 20,
      ending: undefined,
      a: 1,
      dash: 0,
    });
    assert.deepEqual(follow('ab\\.[\\w-]+', 'ab.'), { least: 1, most, ending: undefined, a: 1, dash: 1 });
  });

  it('ends with the character that must stand there', () => {
    assert.deepEqual(follow('https?://[a-z]{1,9}:', 'http://'), { least: 1, most: 9, ending: 58, a: 1, dash: 0 });
    assert.deepEqual(follow('ab_[a-z]{1,9}-x', 'ab_'), { least: 1, most: 9, ending: 45, a: 1, dash: 0 });
  });

  it('is not known where there are alternatives, or doubt', () => {
    assert.equal(follow('ab_[a-z]{3}|cd', 'ab_'), undefined);
    assert.equal(follow('(?:ab|cd)_[a-z]{3}', 'ab_'), undefined);
    assert.equal(follow('(?:ab_)?[a-z]{3}', 'ab_'), undefined);
    assert.equal(follow('ab?b[a-z]', 'ab'), undefined);
    assert.equal(follow('ab_(?:x|y)', 'ab_'), undefined);
  });
});
