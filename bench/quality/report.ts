/**
 * Recall and precision of judged cases, by source and by family: of secrets that stand literally in their text, and of all
 * (written encoded, put together from pieces, or not named by the case); with and without those that look like placeholders.
 */
import type { Finding } from '../../server/src/core/finding';
import { familyOf } from './families';
import { type Judged, ownFindings, type RuleDetectors } from './judge';
import { percent, table } from './table';

/** What was found of a group of cases. */
interface Tally {
  positives: number;
  found: number;
}

/** Whether a case names a secret and it stands in the text as it is named. */
export function isLiteral({ case: row }: Judged): boolean {
  return row.secrets.some((secret) => secret !== '' && row.text.includes(secret));
}

/** Whether a finding in a case without a secret is wrong: any, or for scope `rule` one of the case's own provider. */
export function isWrong(each: Judged, rules: RuleDetectors): boolean {
  return each.case.expect === 'none' && countedFindings(each, rules).length > 0;
}

/** What counts as found in a case without a secret. */
export function countedFindings(each: Judged, rules: RuleDetectors): readonly Finding[] {
  return each.case.scope === 'any' ? each.findings : ownFindings(each, rules);
}

/** The texts of all cases that hold a secret, one after the other. */
export function secretTexts(judged: readonly Judged[]): string {
  return judged
    .filter((each) => each.case.expect === 'secret')
    .map((each) => each.case.text)
    .join('\n');
}

/**
 * Whether another case calls a secret what was found in this one. A rule for one kind of key is tried on the provider's other
 * kinds: what Keylift finds there is right, though not of that rule.
 */
export function isContradicted(each: Judged, rules: RuleDetectors, secrets: string): boolean {
  return countedFindings(each, rules).every(({ start, end }) => secrets.includes(each.case.text.slice(start, end)));
}

function tally(cases: readonly Judged[]): Tally {
  return { positives: cases.length, found: cases.filter(({ found }) => found).length };
}

function recall({ found, positives }: Tally): string {
  return percent(found, positives);
}

function rowOf(name: string, cases: readonly Judged[], rules: RuleDetectors): string[] {
  const all = cases.filter((each) => each.case.expect === 'secret');
  const real = all.filter((each) => each.case.placeholder_like !== true);
  const literal = tally(real.filter(isLiteral));
  const wrong = cases.filter((each) => isWrong(each, rules)).length;
  const precision = (found: number): string => (found + wrong === 0 ? '-' : percent(found, found + wrong));
  return [
    name,
    String(literal.positives),
    recall(literal),
    recall(tally(all.filter(isLiteral))),
    String(real.length),
    recall(tally(real)),
    recall(tally(all)),
    String(cases.filter((each) => each.case.expect === 'none').length),
    String(wrong),
    precision(tally(real).found),
    precision(tally(all).found),
  ];
}

const heading = [
  'literal',
  'recall',
  '+ placeholders',
  'all',
  'recall',
  '+ placeholders',
  'negatives',
  'flagged',
  'precision',
  '+ placeholders',
];

function byGroup(judged: readonly Judged[], rules: RuleDetectors, groupOf: (source: string) => string): string[][] {
  const groups = [...new Set(judged.map((each) => groupOf(each.case.source)))].sort();
  return groups.map((group) =>
    rowOf(
      group,
      judged.filter((each) => groupOf(each.case.source) === group),
      rules,
    ),
  );
}

/** Prints the tables. Precision is of cases: secrets found against cases without one that were flagged. */
export function reportRecall(judged: readonly Judged[], rules: RuleDetectors): void {
  const all = rowOf('all', judged, rules);
  table('By source', [['source', ...heading], ...byGroup(judged, rules, (source) => source), all]);
  table('By family', [['family', ...heading], ...byGroup(judged, rules, familyOf), all]);
}
