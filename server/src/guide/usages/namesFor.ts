/**
 * Which variable a finding's value belongs to, without a syntax tree: what stands before it on its line says how the code
 * calls it, and the fix would name the variable after that.
 */
import type { DetectorSpec } from '../../core/catalogue';
import type { Finding } from '../../core/finding';
import { nameFor } from '../../remediation/naming';

/** `stripeKey = `, `"stripe_key": `, `api_key=`: the expression before a value. */
const target = /(?<target>[\w$.-]+)["'\]]{0,2}\s*(?:=|:|=>|:=)\s*[frbuL]?\\?["'`]?$/;

/** @returns the name that the fix would most likely give to the finding's variable */
export function variableFor(finding: Finding, text: string, spec: DetectorSpec | undefined): string {
  const line = text.lastIndexOf('\n', finding.start - 1) + 1;
  const before = text.slice(Math.max(line, finding.start - 160), finding.start);
  return nameFor(finding, spec, target.exec(before)?.groups?.['target']);
}
