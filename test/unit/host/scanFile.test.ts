import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import type { FileRules } from '../../../server/src/core/fileRules';
import { compileEnvDetector, type KnownValues } from '../../../server/src/core/knownValues';
import type { CompiledDetector } from '../../../server/src/core/matcher';
import { scan } from '../../../server/src/core/scan';
import { scanLong } from '../../../server/src/core/scanBytes';
import type { TextSource } from '../../../server/src/core/textSource';
import { providers } from '../../../server/src/detectors/index';
import { createCopyText } from '../../../server/src/host/copyText';
import { createFileReader, createFileScanner } from '../../../server/src/host/scanFile';
import { decode, longTextOf } from '../../../server/src/host/textEncoding';
import { toReports } from '../../../server/src/shared/report';
import { randomText } from '../../support/samples';

const live = `sk_${'live'}_${randomText('base62', 24)}`;

/** Pieces of files as bytes: keys, text in several scripts, bytes that are no UTF-8, and what is no text. */
const pieces = fc.oneof(
  fc
    .constantFrom(
      live,
      live.slice(0, 14),
      `"${live.slice(0, 14)}"`,
      `password = "${randomText('base62', 14)}!"\n`,
      'api_key: ',
      randomText('base62', 32),
      '\r\n',
      'ключ = "',
      '鍵 ',
      '\u{1f511}',
      '"',
      ' ',
      'https://example.com/a\n',
    )
    .map((text) => Buffer.from(text)),
  fc.constantFrom([0xff], [0xc3], [0xe2, 0x82], [0x80], [0x00], [0xed, 0xa0, 0x80]).map((bytes) => Buffer.from(bytes)),
);
const bodies = fc.array(pieces, { maxLength: 30 }).map((parts) => Buffer.concat(parts));
const files = fc.oneof(
  bodies,
  bodies.map((body) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body])),
  bodies.map((body) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(body.toString('utf8'), 'utf16le')])),
  bodies.map((body) =>
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(body.toString('utf8'), 'utf16le').swap16()]),
  ),
  bodies.map((body) => Buffer.from(body.toString('utf8'), 'utf16le')),
);

const filler = Buffer.from(`${'x'.repeat(79)}\n`.repeat(700));
/** Files in which some things stand farther from each other than any detector looks. */
const longFiles = fc
  .array(fc.oneof({ weight: 6, arbitrary: pieces }, { weight: 1, arbitrary: fc.constant(filler) }), { maxLength: 30 })
  .map((parts) => Buffer.concat(parts))
  .chain((body) =>
    fc.constantFrom(
      body,
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body]),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(body.toString('utf8'), 'utf16le'), Buffer.from('x')]),
    ),
  );

describe('a scanner of files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keylift-scan-file-'));
  const path = join(folder, 'file');
  after(() => rmSync(folder, { recursive: true }));

  for (const kernel of ['wasm', 'js'] as const) {
    const catalogue = compileCatalogue(providers, { copyText: createCopyText(), kernel });
    const scanFile = createFileScanner({ catalogue });
    const check = (bytes: Buffer) => {
      writeFileSync(path, bytes);
      const result = scanFile({ path, kindPath: 'src/a.js' });
      const decoded = decode(bytes);
      if (decoded.kind === 'binary') {
        assert.deepEqual(result, { kind: 'not-scanned', reason: 'binary' });
        return;
      }
      const { findings, capped } = scan(decoded.text, catalogue, { path: 'src/a.js' });
      assert.ok(result.kind === 'scanned');
      assert.equal(result.bytes, bytes.length);
      assert.deepEqual(result.encoding, decoded.encoding);
      assert.ok(JSON.stringify(result.findings) === JSON.stringify(findings), 'findings differ');
      assert.equal(result.capped, capped);
      assert.ok(findings.length === 0 || result.text === decoded.text, 'the text of findings is not theirs');
    };

    it(`finds in the bytes of a file what it finds in their text (${kernel})`, () => {
      fc.assert(fc.property(files, check), { numRuns: 250 });
    });

    it(`scans files of any size alike (${kernel})`, () => {
      const line = `${'x'.repeat(79)}\n`;
      for (const bytes of [65_536, 524_288, 1_048_575, 1_048_576, 1_048_577, 1_400_000]) {
        const lines = line.repeat(Math.ceil(bytes / line.length)).slice(0, bytes - 100);
        check(Buffer.from(`${lines}\n"${live}"\n`.padEnd(bytes, '.')));
        check(Buffer.from(`é${lines}\n"${live}"\n`));
        check(Buffer.from(`\uFEFF${lines}\n"${live}"\n${lines}`, 'utf16le'));
      }
    });

    it(`finds in a text what it finds in pieces of it, wherever it is cut (${kernel})`, () => {
      const value = live.slice(0, 14);
      const nameOf = (text: string) => (text === value ? 'NAME' : undefined);
      const known: KnownValues = {
        lengths: new Set([14, 15]),
        detector: compileEnvDetector() as CompiledDetector,
        nameOf,
      };
      const rules: FileRules = {
        path: 'src/a.js',
        isExcluded: false,
        own: undefined,
        generic: undefined,
        disabled: new Set(),
        maxFileBytes: undefined,
        ignores: [],
        known,
        today: '2026-11-25',
      };
      fc.assert(
        fc.property(longFiles, fc.boolean(), fc.constantFrom(4, 64, 4_096, 70_000), (bytes, hasKnown, pieceBytes) => {
          const options = { path: 'src/a.js', ...(hasKnown && { rules }) };
          const decoded = decode(bytes);
          if (decoded.kind === 'binary' || bytes.length / pieceBytes > 2_000) return;
          const source = { length: bytes.length, read: (from: number, to: number) => bytes.subarray(from, to) };
          const inPieces = scanLong(longTextOf(source, decoded.encoding), catalogue, options, pieceBytes);
          const { findings, capped } = scan(decoded.text, catalogue, options);
          assert.ok(JSON.stringify(inPieces.findings) === JSON.stringify(findings), 'findings differ');
          assert.equal(inPieces.capped, capped);
          if (findings.length > 0) assert.ok(inPieces.text?.toString() === decoded.text, 'the text is another');
          const reportsOf = (of: TextSource = '') => toReports(findings, of, 'a.js', (_, secret) => `${secret.length}`);
          assert.deepEqual(reportsOf(inPieces.text), reportsOf(decoded.text));
        }),
        { numRuns: 60 },
      );
    });

    it(`says that a long file was not scanned when it cannot be read to its end (${kernel})`, () => {
      writeFileSync(path, `"${live}"\n`.padEnd(1_500_000, '.'));
      const told = createFileReader({ catalogue })({ path, kindPath: 'a.log' }, (result) => {
        if (result.kind === 'not-scanned') return result;
        truncateSync(path, 100);
        return result.text.slice(1_200_000, 1_200_400);
      });
      assert.deepEqual(told, { kind: 'not-scanned', reason: 'unreadable' });
    });

    it(`caps a file of nothing but keys (${kernel})`, () => {
      check(Buffer.from(`"${live}"\n`.repeat(1_200)));
    });
  }
});
