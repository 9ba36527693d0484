/**
 * Recall and precision on labelled cases: `npm run bench:quality -- PATH [--missed SOURCE] [--wrong]`; on files put together
 * from them: `--files SOURCE`; on changed copies of what is found: `--mutants FILE`, which writes those not found to a file;
 * findings per million lines of clean code: `--clean FOLDER`, which needs no PATH; `--clean npm`
 * puts a folder of well-known packages together first (`quality/npmCorpus.ts`), which takes minutes and 5 GB.
 * A finding in a case of scope `rule` counts when the case's own provider made it (`quality/judge.ts`); a column beside tells
 * how many are of the very kind of key that the rule is for.
 * Prints case ids, detectors and redacted forms; never a matched value.
 */
import { parseArgs } from 'node:util';
import { compileCatalogue } from '../server/src/core/catalogueCompiled';
import { providers } from '../server/src/detectors/index';
import { type CorpusCase, readCorpus } from './corpus';
import { benchCleanCode } from './quality/cleanCode';
import { type Judged, judge, learnRuleDetectors, ownKindFindings } from './quality/judge';
import { benchMutants } from './quality/mutants';
import { assembleNpmCorpus } from './quality/npmCorpus';
import { countedFindings, isContradicted, isLiteral, isWrong, reportRecall, secretTexts } from './quality/report';
import { percent, table } from './quality/table';
import { benchWholeFiles } from './quality/wholeFiles';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    missed: { type: 'string' },
    wrong: { type: 'boolean', default: false },
    files: { type: 'string' },
    clean: { type: 'string' },
    mutants: { type: 'string' },
  },
});

function benchCases(cases: readonly CorpusCase[]): void {
  const judged = cases.map((row) => judge(row, catalogue));
  const real = judged.filter((each) => each.case.expect === 'secret' && each.case.placeholder_like !== true);
  const rules = learnRuleDetectors(judged);
  if (values.mutants !== undefined) {
    benchMutants(judged, catalogue, values.mutants);
    return;
  }
  reportRecall(judged, rules);

  const anyNegatives = judged.filter((each) => each.case.expect === 'none' && each.case.scope === 'any');
  const ruleNegatives = judged.filter((each) => each.case.expect === 'none' && each.case.scope === 'rule');
  const wrongAny = anyNegatives.filter((each) => isWrong(each, rules));
  const wrongRule = ruleNegatives.filter((each) => isWrong(each, rules));
  const secrets = secretTexts(judged);
  const rowOf = (scope: string, negatives: readonly Judged[], wrong: readonly Judged[], ofKind: string): string[] => [
    scope,
    String(negatives.length),
    percent(wrong.length, negatives.length),
    ofKind,
    percent(wrong.filter((each) => !isContradicted(each, rules, secrets)).length, negatives.length),
  ];
  const wrongOfKind = ruleNegatives.filter((each) => ownKindFindings(each, rules).length > 0);
  table('Negatives', [
    [
      'scope',
      'cases',
      'flagged',
      "by detectors of the rule's own kind of key",
      'flagged, values aside that another case calls a secret',
    ],
    rowOf('any', anyNegatives, wrongAny, '-'),
    rowOf('rule', ruleNegatives, wrongRule, percent(wrongOfKind.length, ruleNegatives.length)),
  ]);

  if (values.missed !== undefined) {
    const missed = real.filter(
      (each) => !each.found && (values.missed === 'all' || each.case.source === values.missed),
    );
    table('Missed', [
      ['id', 'source', 'provider', 'rule', 'stands'],
      ...missed.map((each) => {
        const { id, source, provider, rule } = each.case;
        return [id, source, provider, rule, isLiteral(each) ? 'literally' : 'otherwise'];
      }),
    ]);
  }
  if (values.wrong) {
    const rows = [...wrongAny, ...wrongRule].map((each) => ({ each, findings: countedFindings(each, rules) }));
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
}

const catalogue = compileCatalogue(providers);
if (values.clean !== undefined) {
  const folder = values.clean === 'npm' ? assembleNpmCorpus() : values.clean;
  benchCleanCode(folder, catalogue, values.wrong);
} else {
  const path = positionals[0] ?? process.env['KEYLIFT_CORPUS'];
  if (path === undefined) throw new Error('name a corpus file: npm run bench:quality -- PATH (or set KEYLIFT_CORPUS)');
  const cases = readCorpus(path);
  if (values.files === undefined) benchCases(cases);
  else benchWholeFiles(cases, values.files, catalogue, values.wrong);
}
