import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DetectorSpec } from '../../../server/src/core/catalogue';
import { type Catalogue, compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { copyByLoop, createFinder } from '../../../server/src/core/kernel/finder';
import { scan } from '../../../server/src/core/scan';
import { openSieve } from '../../../server/src/core/sieve';
import { providers } from '../../../server/src/detectors/index';
import { hasTexts, textOf } from '../../support/patternTexts';
import { randomText } from '../../support/samples';

const sifted = compileCatalogue(providers);
const siftedJs = compileCatalogue(providers, { kernel: 'js' });
const { automaton } = sifted;
const unsifted: Catalogue = {
  ...sifted,
  finder: createFinder(automaton, openSieve(automaton), copyByLoop, { kind: 'js' }),
};

/**
 * The same texts at each run: one in some 200,000 of these is known to be turned away, of spellings that nobody writes. Whoever
 * changes a gate tries others, and many more.
 */
const seed = 20_261_130;

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

const hexOf = (char: string, width: number) => char.charCodeAt(0).toString(16).padStart(width, '0');
/** How others than a token's vendor write its characters, each by itself. */
const spellings: readonly ((char: string) => string)[] = [
  (char) => `\\u${hexOf(char, 4)}`,
  (char) => `\\x${hexOf(char, 2)}`,
  (char) => `%${hexOf(char, 2)}`,
  (char) => `&#${char.charCodeAt(0)};`,
  (char) => (/\w/.test(char) ? char : `\\${char}`),
];
const joins = ['" + "', "' + '", '"\n  "', '" . "', '" \\\n "', '\\\n', '";\nx += "', '${"', '"}'];
const patterns = providers
  .flatMap(({ detectors }): readonly DetectorSpec[] => detectors)
  .filter(({ pattern }) => hasTexts(pattern));

/** A token behind a word that its detector waits for, with a few of its characters escaped and maybe in two pieces. */
const hiddenTokens = fc
  .record({
    spec: fc.constantFrom(...patterns),
    salt: fc.nat(1000),
    before: fc.constantFrom('', ' ', 'x = "', "x: '", 'a.b=', '/'),
    spelling: fc.constantFrom(...spellings),
    escaped: fc.array(fc.nat(60), { maxLength: 6 }),
    join: fc.constantFrom('', ...joins),
    cut: fc.nat(40),
    after: fc.constantFrom('', '"', "'", ' ', '\n', '&x=1'),
  })
  .map(({ spec, salt, before, spelling, escaped, join, cut, after }) => {
    const token = textOf(spec.pattern, salt);
    const literal = spec.anchor.literals[salt % spec.anchor.literals.length] ?? '';
    const spelt = [...token].map((char, at) => (escaped.includes(at) && char < '\x7f' ? spelling(char) : char));
    const whole = spelt.slice(0, cut).join('') + join + spelt.slice(cut).join('');
    const text = (spec.anchor.in === 'context' ? `${literal} ` : '') + before + whole + after;
    return { id: spec.id, text };
  });

/** Hits as comparable values, whichever kernel they come from. */
function hitsOf(catalogue: Catalogue, text: string): number[][] {
  const hits: number[][] = [];
  catalogue.finder.find(text, 0, text.length, (accepting, end, passed) => hits.push([accepting, end, passed]));
  return hits;
}

describe('the sieve', () => {
  it('turns away no hit that would come to anything', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { findings } = scan(text, sifted);
        assert.ok(JSON.stringify(findings) === JSON.stringify(scan(text, unsifted).findings), 'findings differ');
      }),
      { numRuns: 2000, seed },
    );
  });

  it('turns away no token that is escaped in part, or put together from pieces', () => {
    fc.assert(
      fc.property(hiddenTokens, ({ id, text }) => {
        const isFound = (catalogue: Catalogue) =>
          scan(text, catalogue).findings.some(({ detector }) => detector === id);
        assert.equal(isFound(sifted), isFound(unsifted));
      }),
      { numRuns: 4000 },
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
      { numRuns: 4000, seed },
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
