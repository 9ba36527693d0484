/**
 * How fast the engine is on one core, in memory: the first part of `npm run bench`. Prints megabytes (10^6 bytes) per second, the
 * best of several rounds, beside floors of this machine at this moment, and how many times as fast as one stream of an automaton
 * that is; compare rows of one run only.
 */
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expandRows } from '../server/src/core/automaton';
import type { DetectorSpec } from '../server/src/core/catalogue';
import { type Catalogue, compileCatalogue } from '../server/src/core/catalogueCompiled';
import { changeText, findingsOf, openText, scan } from '../server/src/core/scan';
import { providers } from '../server/src/detectors/index';
import { createCopyText } from '../server/src/host/copyText';
import { rememberedDiskRules } from '../server/src/host/rules/diskRules';
import { scanTreeInBatches } from '../server/src/host/scanTree';
import { walk } from '../server/src/host/walk';
import { randomText } from '../test/support/samples';
import { best, rounds } from './best';

const textFile =
  /\.(?:[cm]?[jt]sx?|json|md|py|java|go|rb|php|cs|ya?ml|html|xml|toml|sh|c|h|cc|cpp|rs|kt|sql|ini|conf)$/;
const maxFileBytes = 4_000_000;
const maxBytes = 128_000_000;

/** Reads sources below some directories, up to {@link maxBytes}, one string a file. */
function readTexts(roots: readonly string[]): string[] {
  const texts: string[] = [];
  let bytes = 0;
  const visit = (directory: string) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (bytes >= maxBytes || entry.isSymbolicLink()) continue;
      if (entry.isDirectory()) visit(path);
      else if (textFile.test(entry.name) && statSync(path).size <= maxFileBytes) {
        const text = readFileSync(path, 'utf8');
        texts.push(text);
        bytes += text.length;
      }
    }
  };
  for (const root of roots) visit(root);
  return texts;
}

/** Megabytes a second of one stream of the automaton over bytes, in JavaScript: what other rows are compared with. */
let oneStreamRate = 0;

function row(name: string, bytes: number, ms: number): number {
  const rate = bytes / 1000 / ms;
  const ratio = oneStreamRate === 0 ? '' : `${(rate / oneStreamRate).toFixed(2).padStart(9)}x one stream`;
  process.stdout.write(`  ${name.padEnd(48)}${rate.toFixed(0).padStart(7)} MB/s${ratio}\n`);
  return rate;
}

function floors(texts: readonly string[], bytes: number): void {
  const buffer = Buffer.alloc(bytes);
  // Written to, so that it is memory of its own and not one page of zeros many times.
  const other = Buffer.alloc(bytes, 1);
  row(
    'copy a string to bytes',
    bytes,
    best(() => {
      let at = 0;
      for (const text of texts) at += buffer.write(text, at, 'latin1');
    }),
  );
  for (let i = buffer.indexOf(0); i >= 0; i = buffer.indexOf(0, i)) buffer[i] = 32;
  row(
    'read: look for a byte that is not there',
    bytes,
    best(() => {
      if (buffer.indexOf(0) >= 0) throw new Error('the byte is there');
    }),
  );
  row(
    'copy memory',
    bytes,
    best(() => buffer.copy(other)),
  );
  row(
    'add up bytes in JavaScript',
    bytes,
    best(() => {
      let sum = 0;
      for (let i = 0; i < buffer.length; i++) sum += buffer[i] as number;
      if (sum < 0) throw new Error('unreachable');
    }),
  );
}

function engine(name: string, catalogue: Catalogue, texts: readonly string[], bytes: number): void {
  row(
    `${name}: literals alone`,
    bytes,
    best(() => {
      for (const text of texts) catalogue.finder.find(text, 0, text.length, () => undefined);
    }),
  );
  row(
    `${name}: scan`,
    bytes,
    best(() => {
      for (const text of texts) scan(text, catalogue);
    }),
  );
}

/** Something for every literal of the catalogue: a corpus that each pattern is tried on, in vain. */
function hostile(write: (literal: string) => string): string {
  return [...new Set(providers.flatMap(({ detectors }) => detectors.flatMap(({ anchor }) => [...anchor.literals])))]
    .map(write)
    .join('');
}

/** Texts that are hard on scanners, five megabytes each and more. */
function worstCases(texts: readonly string[]): readonly (readonly [string, string])[] {
  const minified = texts.reduce(
    (most, text) => (text.length / text.split('\n').length > most.length / most.split('\n').length ? text : most),
    'a\n',
  );
  const size = 5_000_000;
  const key = `sk_${'live'}_${randomText('base62', 24)}`;
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length));
  return [
    ['minified code', fill(minified)],
    ['one letter', fill('a')],
    ['base64 in one line', randomText('base64', size)],
    ['a key on every line', fill(`const key = "${key}";\n`)],
    ['a million findings', `k="AKIA${randomText('ABCDEFGHIJKLMNOP', 16)}"\n`.repeat(1_000_000)],
    ['nothing but a key prefix', fill('AKIA')],
    ['every literal before a long run', fill(hostile((literal) => `${literal}${'a1'.repeat(40)} `))],
    ['every literal before quotes and blanks', fill(hostile((literal) => `${literal}="  '  : ( "\n`))],
    ['every literal before brackets and escapes', fill(hostile((literal) => `${literal}\\n\\u0041{{[%2B " + "`))],
    ['keywords without values', fill('token password secret key auth ')],
    ['assignments in one line', fill('token=a,password:b,"key":c,')],
  ];
}

function edits(catalogue: Catalogue, texts: readonly string[]): void {
  const source = texts
    .join('\n')
    .split('\n')
    .filter((line) => line.length < 200)
    .slice(0, 10_000)
    .join('\n');
  let state = openText(source, catalogue);
  const at = source.indexOf('\n', source.length >> 1);
  const times = Array.from({ length: 400 }, (_, index) => {
    const text = state.text.toString();
    const next = `${text.slice(0, at + index)}x${text.slice(at + index)}`;
    // The pieces are joined when the text is first read: an editor's time, not the engine's.
    next.indexOf('\0');
    const start = performance.now();
    state = changeText(state, next, { start: at + index, oldEnd: at + index, newEnd: at + index + 1 }, catalogue);
    findingsOf(state);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const p = (share: number) => `${((times[Math.floor(times.length * share)] ?? 0) * 1000).toFixed(0)} us`;
  process.stdout.write(`\nOne letter typed into 10,000 lines: p50 ${p(0.5)}, p95 ${p(0.95)}\n`);
}

/** The generic tier and so many of the other detectors, taken from all over the catalogue. */
function catalogueOf(count: number): Catalogue {
  const others = providers.flatMap(({ detectors }) =>
    detectors.filter((spec: DetectorSpec) => spec.tier !== 'generic'),
  );
  const step = others.length / count;
  const taken = new Set(Array.from({ length: count }, (_, at) => others[Math.floor(at * step)]?.id));
  const few = providers.map((provider) => ({
    ...provider,
    detectors: provider.detectors.filter((spec: DetectorSpec) => spec.tier === 'generic' || taken.has(spec.id)),
  }));
  return compileCatalogue(few, { copyText: createCopyText() });
}

/** What more detectors cost: the generic tier with a hundred others, and with a thousand. */
function growth(texts: readonly string[], bytes: number): void {
  const times = [100, 1000].map((count) => {
    const catalogue = catalogueOf(count);
    return best(() => {
      for (const text of texts) scan(text, catalogue);
    });
  }) as [number, number];
  process.stdout.write('\nMore detectors, besides the generic tier\n');
  row('100 detectors', bytes, times[0]);
  row(`1000 detectors: ${(times[1] / times[0]).toFixed(2)} times as long`, bytes, times[1]);
}

/** Adds up bytes and searches with one stream of the automaton, in JavaScript: what this machine gives at the moment. */
function oneStream(texts: readonly string[], bytes: number): void {
  const { automaton } = wasm;
  const table = expandRows(automaton);
  const { classOf, shift, firstAccepting } = automaton;
  const buffer = Buffer.alloc(bytes);
  let filled = 0;
  for (const text of texts) filled += buffer.write(text, filled, 'latin1');
  oneStreamRate = row(
    'one-stream automaton over bytes in JavaScript',
    bytes,
    best(() => {
      let state = 0;
      let hits = 0;
      for (let i = 0; i < buffer.length; i++) {
        state = table[(state << shift) | (classOf[buffer[i] as number] as number)] as number;
        if (state >= firstAccepting) hits++;
      }
      if (hits < 0) throw new Error('unreachable');
    }),
  );
}

/** Files as a scan reads them, without a look at them; and the scan, with ignore rules, a team's rules and what it tells of each file. */
async function fromDisk(root: string): Promise<void> {
  const room = Buffer.alloc(4_000_000);
  const files: string[] = [];
  for (const event of walk({ root })) if (event.kind === 'file') files.push(String(event.path));
  let bytes = 0;
  const read = () => {
    bytes = 0;
    for (const path of files) {
      const file = openSync(path, 'r');
      bytes += readSync(file, room);
      closeSync(file);
    }
  };
  read();
  process.stdout.write('\nFrom the disk, warm, one core\n');
  row('floor: open, read, close', bytes, best(read));
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    const request = { root, catalogue: wasm, fingerprint: () => 'kept', rulesFor: rememberedDiskRules() };
    for await (const events of scanTreeInBatches(request)) {
      const failed = events.find((event) => event.kind === 'not-scanned' && event.reason === 'failed');
      if (failed !== undefined) throw new Error(`not scanned: ${failed.file}`);
    }
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  row('scan of the tree', bytes, least);
}

const roots = process.argv.length > 2 ? process.argv.slice(2) : ['node_modules'];
const texts = readTexts(roots);
const bytes = texts.reduce((sum, text) => sum + text.length, 0);
const wasm = compileCatalogue(providers, { copyText: createCopyText() });
const js = compileCatalogue(providers, { copyText: createCopyText(), kernel: 'js' });
process.stdout.write(
  `${texts.length} files, ${(bytes / 1e6).toFixed(1)} MB; ${providers.length} providers, ${wasm.detectors.size} detectors, ` +
    `${wasm.automaton.lengths.length} literals; Node ${process.versions.node}\n\nFloors\n`,
);
floors(texts, bytes);
oneStream(texts, bytes);
process.stdout.write('\nEngine, one core, in memory\n');
engine('WebAssembly kernel', wasm, texts, bytes);
engine('JavaScript kernel', js, texts, bytes);
growth(texts, bytes);
process.stdout.write('\nWorst cases\n');
for (const [name, text] of worstCases(texts)) {
  // As a file is read: one piece of memory, and not one that is put together when first looked at.
  const flat = Buffer.from(text, 'latin1').toString('latin1');
  const { findings, capped } = scan(flat, wasm);
  row(
    `${name}: ${findings.length} findings${capped ? ', capped' : ''}`,
    flat.length,
    best(() => scan(flat, wasm)),
  );
}
edits(wasm, texts);
void fromDisk(resolve(roots[0] ?? '.'));
