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

/** For a `rule` negative: findings of the case's own provider. */
export function ownFindings({ case: row, findings }: Judged): readonly Finding[] {
  const own = simplify(row.provider);
  return findings.filter(({ provider }) => simplify(provider) === own || own.startsWith(simplify(provider)));
}
