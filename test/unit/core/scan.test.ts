import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { changeText, findingsOf, openText, scan } from '../../../server/src/core/scan';
import { providers } from '../../../server/src/detectors/index';
import { randomText } from '../../support/samples';

const catalogue = compileCatalogue(providers);
const live = `sk_${'live'}_${randomText('base62', 24)}`;
const pem = `-----BEGIN ${'RSA'} PRIVATE KEY-----\n${randomText('base64', 64)}\n${randomText('base64', 64)}\n-----END RSA PRIVATE KEY-----`;

/** Pieces that meet in edits: keys whole and torn, what stands around them, line ends of all kinds, surrogate pairs. */
const pieces = fc.constantFrom(
  live,
  live.slice(0, 12),
  live.slice(12),
  pem,
  pem.slice(0, 40),
  `password = "${randomText('base62', 14)}"`,
  'password = "',
  '"',
  'api_key: ',
  randomText('base62', 32),
  randomText('hex', 40),
  '\n',
  '\r\n',
  '\u{1f511}',
  ' ',
  'x',
  'const a = 1;\n',
  '-----END RSA PRIVATE KEY-----',
);
const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));
const edits = fc.array(fc.record({ at: fc.nat(), length: fc.nat({ max: 200 }), piece: texts }), {
  minLength: 1,
  maxLength: 6,
});

describe('scan', () => {
  it('finds each key once and in order', () => {
    const text = `a = "${live}"\nb = "${live}"`;
    const { findings, capped } = scan(text, catalogue);
    assert.deepEqual(
      findings.map(({ detector, start, end }) => [detector, start, end]),
      [
        ['stripe-live-secret-key', 5, 5 + live.length],
        ['stripe-live-secret-key', text.lastIndexOf(live), text.lastIndexOf(live) + live.length],
      ],
    );
    assert.equal(capped, false);
  });

  it('takes no token that a question mark splits inside a string, and one that a query follows', () => {
    const idsOf = (text: string) => scan(text, catalogue).findings.map(({ detector }) => detector);
    const key = randomText('base62', 40);
    assert.ok(!idsOf(`juro_key = '${key}?${key.slice(20)}'`).includes('juro-api-key'));
    assert.deepEqual(idsOf(`juro_key = "${key}"`), ['juro-api-key']);
    assert.deepEqual(idsOf(`fetch("https://juro.test/token/${key}?page=1")`), ['juro-api-key']);
  });

  it('lets a provider vouch for the value it names, and says when that may be made up', () => {
    const found = (text: string) => scan(text, catalogue).findings.map(({ detector, notes }) => [detector, notes]);
    const id = `${randomText('hex', 8)}-${randomText('hex', 4)}-4${randomText('hex', 3)}-a${randomText('hex', 3)}-${randomText('hex', 12)}`;
    assert.deepEqual(found(`blazemeter=${id}`), [['blazemeter-access-token', []]]);
    assert.deepEqual(found(`blazemeter in ${id}`), []);
    const letters = ['ABCDEFGHIJKLMNOPQR', 'STUVWXYZ012345'].join('');
    assert.deepEqual(found(`delighted_token=${letters}`), [['delighted-api-key', ['sequence']]]);
  });

  it('prefers a token to an address in its claims', () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const issuer = ['https://acme-works', 'auth0', 'com'].join('.');
    const token = `${part({ alg: 'HS256' })}.${part({ iss: `${issuer}/`, sub: 'user-42' })}.${randomText('base64url', 43)}`;
    const { findings } = scan(`token = "${token}"`, catalogue);
    assert.deepEqual(
      findings.map(({ detector }) => detector),
      ['jwt-token'],
    );
  });

  it('prefers the specific detector where a generic one overlaps', () => {
    const { findings } = scan(`secret_token = "${live}"`, catalogue);
    assert.deepEqual(
      findings.map(({ detector }) => detector),
      ['stripe-live-secret-key'],
    );
  });

  it('lets a switched-off detector hide nothing', () => {
    const text = `secret_token = "${live}"`;
    const { findings } = scan(text, catalogue, { disabled: new Set(['stripe-live-secret-key']) });
    assert.deepEqual(
      findings.map(({ tier }) => tier),
      ['generic'],
    );
    assert.deepEqual(
      scan(text, catalogue, { disabled: new Set(['stripe-live-secret-key']), generic: false }).findings,
      [],
    );
  });

  it('never shows more than a part of a value', () => {
    for (const finding of scan(`${live} password="${randomText('base62', 12)}!"`, catalogue).findings) {
      assert.ok(finding.redacted.length < (finding.end - finding.start) / 2, finding.detector);
    }
  });

  it('lowers severity in examples and tests, and says why', () => {
    const severities = ['src/a.js', 'test/a.js'].map((path) => scan(live, catalogue, { path }).findings[0]);
    assert.deepEqual(
      severities.map((finding) => [finding?.severity, finding?.notes]),
      [
        ['critical', []],
        ['high', ['example-file']],
      ],
    );
  });

  it('takes words in a file of translations for labels, and nothing else there', () => {
    const word = randomText('bcdfghjklmnpqrstvwxz', 9);
    const found = (value: string, path: string): number =>
      scan(`{ "password": "${value}" }\n`, catalogue, { path }).findings.length;
    assert.equal(found(word, 'src/settings.json'), 1);
    assert.equal(found(word, 'src/locales/cy.json'), 0);
    assert.equal(found(`${word}7!`, 'src/locales/cy.json'), 1);
    assert.equal(scan(live, catalogue, { path: 'src/locales/cy.json' }).findings.length, 1);
  });

  it('says when it reports less than it found', () => {
    const { findings, capped } = scan(`${live} `.repeat(20), catalogue, { maxFindings: 5 });
    assert.equal(findings.length, 5);
    assert.equal(capped, true);
  });

  it('finds the same in a long text that was edited, of which only pieces were looked at', () => {
    // Longer than what any detector reaches, and than the pieces.
    const filler = fc.constantFrom('', 'const a = 1;\n'.repeat(6_000), 'a,b;'.repeat(12_000), '// x\r\n'.repeat(500));
    const longTexts = fc.array(fc.tuple(filler, texts), { minLength: 2, maxLength: 5 }).map((parts) => parts.flat());
    const marks = fc.constantFrom(
      '// keylift:ignore-start\n',
      '# keylift:ignore-end\n',
      'keylift:ignore-',
      'start\n',
      '',
    );
    const longEdits = fc.array(
      fc.record({
        // A place near the seams: between a filler and what follows it.
        seam: fc.nat(),
        by: fc.integer({ min: -3_000, max: 3_000 }),
        length: fc.oneof(fc.nat({ max: 60 }), fc.constant(50_000)),
        piece: fc.tuple(texts, marks).map((parts) => parts.join('')),
      }),
      { minLength: 1, maxLength: 5 },
    );
    const property = fc.property(longTexts, longEdits, (parts, changes) => {
      const first = parts.join('');
      const seams = parts.map((_, index) => parts.slice(0, index).join('').length);
      let state = openText(first, catalogue);
      for (const { seam, by, length, piece } of changes) {
        const text = state.text.toString();
        const start = Math.max(0, Math.min(text.length, (seams[seam % seams.length] ?? 0) + by));
        const oldEnd = Math.min(text.length, start + length);
        const next = text.slice(0, start) + piece + text.slice(oldEnd);
        state = changeText(state, next, { start, oldEnd, newEnd: start + piece.length }, catalogue);
      }
      assert.deepEqual(findingsOf(state), scan(state.text.toString(), catalogue));
    });
    fc.assert(property, { numRuns: 60 });
  }).timeout(20_000);

  it('finds the same in a text that was edited as in one that was opened', () => {
    fc.assert(
      fc.property(texts, edits, (first, changes) => {
        let state = openText(first, catalogue);
        for (const { at, length, piece } of changes) {
          const start = state.text.length === 0 ? 0 : at % (state.text.length + 1);
          const oldEnd = Math.min(state.text.length, start + length);
          const text = state.text.toString();
          const next = text.slice(0, start) + piece + text.slice(oldEnd);
          state = changeText(state, next, { start, oldEnd, newEnd: start + piece.length }, catalogue);
        }
        assert.deepEqual(findingsOf(state), scan(state.text.toString(), catalogue));
      }),
      { numRuns: 150 },
    );
  });

  it('never throws, whatever the text, and answers the same twice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), texts), (text) => {
        assert.deepEqual(scan(text, catalogue), scan(text, catalogue));
      }),
      { numRuns: 300 },
    );
  });
});
