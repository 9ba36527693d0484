/**
 * Recall and precision on labelled cases: `npm run bench:quality -- PATH [--missed SOURCE] [--wrong]`.
 * Prints case ids, detectors and redacted forms; never a matched value.
 */
import { parseArgs } from 'node:util';
import { compileCatalogue } from '../server/src/core/catalogueCompiled';
import type { Finding } from '../server/src/core/finding';
import { scan } from '../server/src/core/scan';
import { providers } from '../server/src/detectors/index';
import { type CorpusCase, readCorpus } from './corpus';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { missed: { type: 'string' }, wrong: { type: 'boolean' } },
});
const path = positionals[0] ?? process.env['KEYLIFT_CORPUS'];
if (path === undefined) throw new Error('name a corpus file: npm run bench:quality -- PATH (or set KEYLIFT_CORPUS)');

const catalogue = compileCatalogue(providers);
const cases = readCorpus(path);

interface Judged {
  readonly case: CorpusCase;
  readonly findings: readonly Finding[];
  readonly found: boolean;
}

/** Whether one of the findings covers at least half of a secret, wherever that stands. */
function covers(text: string, secret: string, findings: readonly Finding[]): boolean {
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
    const end = at + secret.length;
    const enough = (finding: Finding) => Math.min(end, finding.end) - Math.max(at, finding.start) >= secret.length / 2;
    if (findings.some(enough)) return true;
  }
  return false;
}

function judge(row: CorpusCase): Judged {
  const { findings } = scan(row.text, catalogue, { path: row.filename, maxFindings: 20_000 });
  const literal = row.secrets.filter((secret) => secret !== '' && row.text.includes(secret));
  const found = literal.length > 0 ? literal.some((secret) => covers(row.text, secret, findings)) : findings.length > 0;
  return { case: row, findings, found };
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** For a `rule` negative: findings of the case's own provider. */
function ownFindings({ case: row, findings }: Judged): readonly Finding[] {
  const own = simplify(row.provider);
  return findings.filter(({ provider }) => simplify(provider) === own || own.startsWith(simplify(provider)));
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function table(title: string, rows: readonly (readonly string[])[]): void {
  process.stdout.write(`\n${title}\n`);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    process.stdout.write(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`);
  }
}

const judged = cases.map(judge);
const positives = judged.filter((each) => each.case.expect === 'secret');
const real = positives.filter((each) => each.case.placeholder_like !== true);
const sources = [...new Set(cases.map(({ source }) => source))].sort();

table('Recall by source', [
  ['source', 'cases', 'recall', 'with placeholder-like'],
  ...sources.map((source) => {
    const mine = real.filter((each) => each.case.source === source);
    const all = positives.filter((each) => each.case.source === source);
    return [
      source,
      String(mine.length),
      percent(mine.filter(({ found }) => found).length, mine.length),
      percent(all.filter(({ found }) => found).length, all.length),
    ];
  }),
  [
    'all',
    String(real.length),
    percent(real.filter(({ found }) => found).length, real.length),
    percent(positives.filter(({ found }) => found).length, positives.length),
  ],
]);

const anyNegatives = judged.filter((each) => each.case.expect === 'none' && each.case.scope === 'any');
const ruleNegatives = judged.filter((each) => each.case.expect === 'none' && each.case.scope === 'rule');
const wrongAny = anyNegatives.filter(({ findings }) => findings.length > 0);
const wrongRule = ruleNegatives.filter((each) => ownFindings(each).length > 0);
table('Negatives', [
  ['scope', 'cases', 'flagged'],
  ['any', String(anyNegatives.length), percent(wrongAny.length, anyNegatives.length)],
  ['rule', String(ruleNegatives.length), percent(wrongRule.length, ruleNegatives.length)],
]);

if (values.missed !== undefined) {
  const missed = real.filter((each) => !each.found && (values.missed === 'all' || each.case.source === values.missed));
  table('Missed', [
    ['id', 'source', 'provider', 'rule'],
    ...missed.map(({ case: row }) => [row.id, row.source, row.provider, row.rule]),
  ]);
}
if (values.wrong) {
  const rows = [
    ...wrongAny.map((each) => ({ each, findings: each.findings })),
    ...wrongRule.map((each) => ({ each, findings: ownFindings(each) })),
  ];
  table('Wrongly found', [
    ['id', 'source', 'rule', 'detector', 'redacted'],
    ...rows.map(({ each, findings }) => [
      each.case.id,
      each.case.source,
      each.case.rule,
      findings[0]?.detector ?? '',
      findings[0]?.redacted ?? '',
    ]),
  ]);
}
