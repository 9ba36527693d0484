/** Judges labelled cases one by one: was what is labelled found, and what else? Holds no printing. */
import type { Catalogue } from '../../server/src/core/catalogueCompiled';
import type { Finding } from '../../server/src/core/finding';
import { scan } from '../../server/src/core/scan';
import type { CorpusCase } from '../corpus';

/** A case and what was found in it. */
export interface Judged {
  readonly case: CorpusCase;
  readonly findings: readonly Finding[];
  readonly found: boolean;
}

/** Findings of one text at the most: cases hold fewer. */
export const maxFindings = 20_000;

/** Whether one of the findings covers at least half of a secret, wherever that stands. */
function covers(text: string, secret: string, findings: readonly Finding[]): boolean {
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
    const end = at + secret.length;
    const enough = (finding: Finding) => Math.min(end, finding.end) - Math.max(at, finding.start) >= secret.length / 2;
    if (findings.some(enough)) return true;
  }
  return false;
}

/** Scans a case. A case that does not say what its secret is counts as found with any finding. */
export function judge(row: CorpusCase, catalogue: Catalogue): Judged {
  const { findings } = scan(row.text, catalogue, { path: row.filename, maxFindings });
  const literal = row.secrets.filter((secret) => secret !== '' && row.text.includes(secret));
  const found = literal.length > 0 ? literal.some((secret) => covers(row.text, secret, findings)) : findings.length > 0;
  return { case: row, findings, found };
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Which detectors find the secrets of a source's rule, in the cases where it has one; generic ones aside. */
export type RuleDetectors = ReadonlyMap<string, ReadonlySet<string>>;

function ruleOf({ source, rule }: CorpusCase): string {
  return `${source}:${rule}`;
}

/** Learns from the cases with a secret which detectors of ours do what a rule does: names of providers differ. */
export function learnRuleDetectors(judged: readonly Judged[]): RuleDetectors {
  const learnt = new Map<string, Set<string>>();
  for (const { case: row, findings, found } of judged) {
    if (row.expect !== 'secret' || !found) continue;
    const literal = row.secrets.filter((secret) => secret !== '' && row.text.includes(secret));
    const right = findings.filter(
      (each) => literal.length === 0 || literal.some((secret) => covers(row.text, secret, [each])),
    );
    const detectors = learnt.get(ruleOf(row)) ?? new Set<string>();
    for (const { detector, tier } of right) if (tier !== 'generic') detectors.add(detector);
    learnt.set(ruleOf(row), detectors);
  }
  return learnt;
}

/**
 * For a `rule` negative: findings of the case's own provider, by its name or because a detector finds this rule's secrets
 * elsewhere. What the generic tier or another provider finds there says nothing of that rule.
 */
export function ownFindings({ case: row, findings }: Judged, rules: RuleDetectors): readonly Finding[] {
  const own = simplify(row.provider);
  const detectors = rules.get(ruleOf(row));
  return findings.filter(
    ({ provider, detector }) =>
      simplify(provider) === own || own.startsWith(simplify(provider)) || detectors?.has(detector) === true,
  );
}

/**
 * The same of the rule's own kind of key alone: a rule for one kind is tried on keys of the provider's other kinds, and what
 * is found there is right. Where the cases hold no secret of the rule, all of the provider's kinds count.
 */
export function ownKindFindings(each: Judged, rules: RuleDetectors): readonly Finding[] {
  const detectors = rules.get(ruleOf(each.case));
  const own = ownFindings(each, rules);
  if (detectors === undefined || detectors.size === 0) return own;
  return own.filter(({ detector, tier }) => detectors.has(detector) || tier === 'generic');
}
