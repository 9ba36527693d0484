/**
 * How fast the engine is on one core, in memory: `npm run bench -- DIR...`. Prints megabytes (10^6 bytes) per second, the best
 * of several rounds, beside the floors that no scanner in this process can pass; compare rows of one run only.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expandRows } from '../server/src/core/automaton';
import { type Catalogue, compileCatalogue } from '../server/src/core/catalogueCompiled';
import { changeText, findingsOf, openText, scan } from '../server/src/core/scan';
import { providers } from '../server/src/detectors/index';
import { createCopyText } from '../server/src/host/copyText';
import { randomText } from '../test/support/samples';

const textFile =
  /\.(?:[cm]?[jt]sx?|json|md|py|java|go|rb|php|cs|ya?ml|html|xml|toml|sh|c|h|cc|cpp|rs|kt|sql|ini|conf)$/;
const maxFileBytes = 4_000_000;
const maxBytes = 128_000_000;
const rounds = 7;

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

/** Milliseconds of processor time of the fastest round: on a busy machine, wall time says more about the neighbours. */
function best(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function row(name: string, bytes: number, ms: number): void {
  process.stdout.write(`  ${name.padEnd(44)}${(bytes / 1000 / ms).toFixed(0).padStart(7)} MB/s\n`);
}

function floors(texts: readonly string[], bytes: number): void {
  const buffer = Buffer.alloc(bytes);
  row(
    'copy a string to bytes',
    bytes,
    best(() => {
      let at = 0;
      for (const text of texts) at += buffer.write(text, at, 'latin1');
    }),
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

/** Texts that are hard on scanners, five megabytes each. */
function worstCases(): readonly (readonly [string, string])[] {
  const size = 5_000_000;
  const key = `sk_${'live'}_${randomText('base62', 24)}`;
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length));
  return [
    ['one letter', fill('a')],
    ['base64 in one line', randomText('base64', size)],
    ['a key on every line', fill(`const key = "${key}";\n`)],
    ['nothing but a key prefix', fill('AKIA')],
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
    const next = `${state.text.slice(0, at + index)}x${state.text.slice(at + index)}`;
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

/** A tenth of the detectors and all of them, in turn: what the others cost. */
function growth(texts: readonly string[], bytes: number): void {
  const few = compileCatalogue(
    providers.filter((_, at) => at % 10 === 0),
    { copyText: createCopyText() },
  );
  const all = compileCatalogue(providers, { copyText: createCopyText() });
  const times = [few, all].map((catalogue) =>
    best(() => {
      for (const text of texts) scan(text, catalogue);
    }),
  ) as [number, number];
  process.stdout.write('\nMore detectors\n');
  row(`${few.detectors.size} detectors`, bytes, times[0]);
  row(`${all.detectors.size} detectors: ${(times[1] / times[0]).toFixed(2)} times as long`, bytes, times[1]);
}

/** Adds up bytes and searches with one stream of the automaton, in JavaScript: what this machine gives at the moment. */
function oneStream(texts: readonly string[], bytes: number): void {
  const { automaton } = wasm;
  const table = expandRows(automaton);
  const { classOf, shift, firstAccepting } = automaton;
  const buffer = Buffer.alloc(bytes);
  let filled = 0;
  for (const text of texts) filled += buffer.write(text, filled, 'latin1');
  row(
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

const texts = readTexts(process.argv.length > 2 ? process.argv.slice(2) : ['node_modules']);
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
for (const [name, text] of worstCases())
  row(
    name,
    text.length,
    best(() => scan(text, wasm)),
  );
edits(wasm, texts);
