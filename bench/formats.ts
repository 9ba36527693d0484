/**
 * Which formats of a file of facts the catalogue does not find: `npm run bench:formats -- [FACTS]` (or KEYLIFT_FACTS). Of each
 * format some random tokens are made and put where keys stand; printed is how many of those places were found, by the format's
 * own provider, another one, or the generic tier alone. `--list all|missed|generic|other` lists formats, worst first,
 * `--only PROVIDER` one provider's, `--texts` the places with nothing found; `--mixed` mixes the letters where the facts do not
 * know their case. The tokens are made up: they may be shown.
 */
import { parseArgs } from 'node:util';
import { type Catalogue, compileCatalogue } from '../server/src/core/catalogueCompiled';
import { scan } from '../server/src/core/scan';
import { providers } from '../server/src/detectors/index';
import { contextsOf, wordsOf } from './formats/contexts';
import { type Fact, isUsable, readFacts } from './formats/facts';
import { sampleOf } from './formats/samples';
import { percent, table } from './quality/table';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'string' },
    only: { type: 'string' },
    samples: { type: 'string', default: '5' },
    mixed: { type: 'boolean', default: false },
    texts: { type: 'boolean', default: false },
  },
});

type Verdict = 'own' | 'other' | 'generic' | 'missed';

interface Result {
  readonly fact: Fact;
  readonly places: number;
  readonly counts: Record<Verdict, number>;
  /** Detectors of other providers, and contexts in which nothing was found; how often. */
  readonly others: Map<string, number>;
  readonly missedIn: Map<string, number>;
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function isOwn(provider: string, fact: Fact): boolean {
  const [ours, theirs] = [simplify(provider), simplify(fact.provider)];
  return ours === theirs || ours.startsWith(theirs) || theirs.startsWith(ours);
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** By whom a token is found: at least half of it, as in `bench:quality`. */
function verdictOf(fact: Fact, text: string, path: string, token: string, catalogue: Catalogue): [Verdict, string] {
  const start = text.indexOf(token);
  const found = scan(text, catalogue, { path }).findings.filter(
    (each) => Math.min(each.end, start + token.length) - Math.max(each.start, start) >= token.length / 2,
  );
  const own = found.find(({ tier, provider }) => tier === 'provider' && isOwn(provider, fact));
  if (own !== undefined) return ['own', own.detector];
  const other = found.find(({ tier }) => tier === 'provider');
  if (other !== undefined) return ['other', other.detector];
  return found.length > 0 ? ['generic', found[0]?.detector ?? ''] : ['missed', ''];
}

function tryFormat(fact: Fact, seed: number, catalogue: Catalogue): Result {
  const counts = { own: 0, other: 0, generic: 0, missed: 0 };
  const result: Result = { fact, places: 0, counts, others: new Map(), missedIn: new Map() };
  let places = 0;
  for (let turn = 0; turn < Number(values.samples); turn++) {
    const token = sampleOf(fact, seed * 1000 + turn, values.mixed);
    for (const word of wordsOf(fact)) {
      for (const { name, text, path } of contextsOf(word, token, turn)) {
        const [verdict, detector] = verdictOf(fact, text, path, token, catalogue);
        places++;
        counts[verdict]++;
        if (verdict === 'other') count(result.others, detector);
        if (verdict === 'missed') count(result.missedIn, word === '' ? `bare ${name}` : name);
        if (verdict === 'missed' && values.texts) process.stdout.write(`${fact.id} [${name}] ${text.trim()}\n`);
      }
    }
  }
  return { ...result, places };
}

function mostOf(map: ReadonlyMap<string, number>): string {
  const sorted = [...map].sort((a, b) => b[1] - a[1]).slice(0, 5);
  return sorted.map(([key, times]) => `${key} ${times}`).join(', ');
}

function summary(results: readonly Result[]): void {
  const groups = [...new Set(results.map(({ fact }) => `${fact.cls}, ${fact.confidence}`))].sort();
  const sum = (rows: readonly Result[], of: (row: Result) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  const rowOf = (name: string, rows: readonly Result[]): string[] => {
    const places = sum(rows, (row) => row.places);
    const share = (verdict: Verdict): string =>
      percent(
        sum(rows, (row) => row.counts[verdict]),
        places,
      );
    const never = rows.filter(({ counts, places: all }) => counts.missed === all).length;
    return [name, String(rows.length), share('own'), share('other'), share('generic'), share('missed'), String(never)];
  };
  table('Formats', [
    ['class, confidence', 'formats', 'own', 'other provider', 'generic', 'missed', 'found nowhere'],
    ...groups.map((group) =>
      rowOf(
        group,
        results.filter(({ fact }) => `${fact.cls}, ${fact.confidence}` === group),
      ),
    ),
    rowOf('all', results),
  ]);
}

function list(results: readonly Result[], by: string): void {
  const badness = ({ counts, places }: Result): number => {
    if (by === 'missed' || by === 'generic' || by === 'other') return counts[by] / places;
    return 1 - counts.own / places;
  };
  const rows = results.filter((row) => badness(row) > 0).sort((a, b) => badness(b) - badness(a));
  table(`Listed by ${by}`, [
    ['format', 'class', 'confidence', 'own', 'other', 'generic', 'missed', 'missed in', 'others'],
    ...rows.map(({ fact, places, counts, missedIn, others }) => [
      fact.id,
      fact.cls,
      fact.confidence,
      ...(['own', 'other', 'generic', 'missed'] as const).map((verdict) => percent(counts[verdict], places)),
      mostOf(missedIn),
      mostOf(others),
    ]),
  ]);
}

const file = positionals[0] ?? process.env['KEYLIFT_FACTS'];
if (file === undefined) throw new Error('name a file of facts: npm run bench:formats -- PATH (or set KEYLIFT_FACTS)');
const catalogue = compileCatalogue(providers);
const facts = readFacts(file).filter((fact) => values.only === undefined || fact.provider === values.only);
const usable = facts.filter(isUsable);
process.stdout.write(`${facts.length} formats, of ${usable.length} of which samples can be made\n`);
const results = usable.map((fact, index) => tryFormat(fact, index + 1, catalogue));
summary(results);
if (values.list !== undefined) list(results, values.list);
