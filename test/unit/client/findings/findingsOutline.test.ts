import assert from 'node:assert/strict';
import fc from 'fast-check';
import { outlineFindings, outlineUnscanned } from '../../../../client/src/findings/findingsOutline';
import { located, unscanned } from '../located';

const mailgun = { provider: 'mailgun', providerName: 'Mailgun' };
const aws = { provider: 'aws', providerName: 'AWS', severity: 'low' } as const;

describe('the outline of findings', () => {
  it('puts the worst provider first, and providers of a kind by name', () => {
    const groups = outlineFindings([located('a', aws), located('b'), located('c', mailgun)], 'provider');
    assert.deepEqual(
      groups.map(({ subject }) => subject.by === 'provider' && subject.name),
      ['Mailgun', 'Stripe', 'AWS'],
    );
  });

  it('judges a group by its worst finding', () => {
    const [group] = outlineFindings(
      [located('a', { severity: 'info' }), located('b', { severity: 'high' })],
      'provider',
    );
    assert.equal(group?.severity, 'high');
    assert.deepEqual(
      group?.files.map(({ file, severity }) => [file, severity]),
      [
        ['a', 'info'],
        ['b', 'high'],
      ],
    );
  });

  it('orders files by path and findings by place', () => {
    const [group] = outlineFindings(
      [located('b.ts'), located('a.ts', { startOffset: 50 }), located('a.ts', { startOffset: 7 })],
      'provider',
    );
    assert.deepEqual(
      group?.files.map(({ file, findings }) => [file, findings.map(({ startOffset }) => startOffset)]),
      [
        ['a.ts', [7, 50]],
        ['b.ts', [10]],
      ],
    );
    assert.equal(group?.count, 3);
  });

  it('keeps files of the same path in two folders apart', () => {
    const [group] = outlineFindings([located('a.ts'), located('a.ts', { uri: 'file:///other/a.ts' })], 'provider');
    assert.equal(group?.files.length, 2);
  });

  it('puts what is pushed first, and what is not known last', () => {
    const groups = outlineFindings(
      [located('a'), located('b', { exposure: 'ignored' }), located('c', { exposure: 'pushed', severity: 'low' })],
      'exposure',
    );
    assert.deepEqual(
      groups.map(({ key }) => key),
      ['exposure/pushed', 'exposure/ignored', 'exposure/unknown'],
    );
  });

  it('keeps the files of one severity together', () => {
    const groups = outlineFindings(
      [located('a', { severity: 'low' }), located('b'), located('c', mailgun)],
      'severity',
    );
    assert.deepEqual(
      groups.map(({ key, files }) => [key, files.map(({ file }) => file)]),
      [
        ['severity/critical', ['b', 'c']],
        ['severity/low', ['a']],
      ],
    );
  });

  it('loses no finding, and does not depend on the order of arrival', () => {
    const finding = fc.record({
      file: fc.constantFrom('a', 'b', 'c/d'),
      provider: fc.constantFrom('stripe', 'aws'),
      severity: fc.constantFrom('critical', 'low'),
      startOffset: fc.nat(1000),
    });
    const findings = fc.uniqueArray(finding, { selector: ({ file, startOffset }) => `${file} ${startOffset}` });
    fc.assert(
      fc.property(findings, (specs) => {
        const all = specs.map(({ file, ...given }) => located(file, { ...given, providerName: given.provider }));
        const outline = outlineFindings(all, 'provider');
        assert.deepEqual(outlineFindings(all.toReversed(), 'provider'), outline);
        const listed = outline.flatMap(({ files }) => files.flatMap((group) => group.findings));
        assert.deepEqual(new Set(listed), new Set(all));
      }),
    );
  });
});

describe('the outline of files that were not scanned', () => {
  it('groups them by reason', () => {
    const groups = outlineUnscanned([
      unscanned('z.png', 'binary'),
      unscanned('big.sql', 'too-large'),
      unscanned('a.png', 'binary'),
    ]);
    assert.deepEqual(
      groups.map(({ reason, files }) => [reason, files.map(({ file }) => file)]),
      [
        ['binary', ['a.png', 'z.png']],
        ['too-large', ['big.sql']],
      ],
    );
  });
});
