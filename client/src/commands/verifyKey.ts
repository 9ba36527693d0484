/**
 * "Keylift: Check Whether This Key Still Works...": asks the key's own provider, after the user has agreed to the hosts. The
 * consent counts once, or for a provider when the user says so.
 */
import * as vscode from 'vscode';
import { type KeyFact, type VerifyResult, verifyMethod } from '../../../server/src/shared/verification';
import { askProvider, serverAsker } from './askProvider';
import type { CommandDeps } from './deps';
import { placeOf } from './placeOf';
import { requireServer } from './requireServer';

/** Asks; resolves once the answer is shown. */
export async function verifyKey(deps: CommandDeps, ...args: readonly unknown[]): Promise<void> {
  const place = await placeOf(args);
  const client = place && (await requireServer(deps));
  if (!place || !client) return;
  const ask = serverAsker<VerifyResult>(client, verifyMethod, place);
  const plan = await ask([]);
  if (plan.kind !== 'plan') return show(plan);
  if (!(await agrees(plan, deps.consent))) return;
  const answer = await askProvider(deps, plan.hosts, ask);
  if (answer === 'cancelled') return;
  if (answer === 'failed' || answer.kind === 'plan') void vscode.window.showWarningMessage(unknownText(plan.redacted));
  else show(answer);
}

/** Not to be taken for "does not work". */
function unknownText(redacted: string): string {
  return vscode.l10n.t('Nobody can tell whether {0} still works: treat it as if it did.', redacted);
}

/** Names of the memory's entries say what was agreed to: these hosts, and no others. */
const consentKey = (hosts: readonly string[]) => `verify:${[...hosts].sort().join(',')}`;

async function agrees(
  { provider, redacted, hosts }: Extract<VerifyResult, { kind: 'plan' }>,
  consent: vscode.Memento,
): Promise<boolean> {
  if (consent.get(consentKey(hosts)) === true) return true;
  const t = vscode.l10n.t;
  const once = t('Ask Once');
  const always = t('Ask, and Remember for {0}', provider);
  const detail = t(
    'The key {0} is sent to {1} over https, and nowhere else. The provider may note the request in its logs.',
    redacted,
    hosts.join(', '),
  );
  const question = t('Ask {0} whether this key still works?', provider);
  const chosen = await vscode.window.showWarningMessage(question, { modal: true, detail }, once, always);
  if (chosen === always) await consent.update(consentKey(hosts), true);
  return chosen === once || chosen === always;
}

function factsText(facts: readonly KeyFact[]): string {
  return facts.map(({ kind, text }) => `${kind}: ${text}`).join('; ');
}

function show(result: Exclude<VerifyResult, { kind: 'plan' }>): void {
  const t = vscode.l10n.t;
  if (result.kind === 'none') {
    void vscode.window.showInformationMessage([result.message, factsText(result.facts)].filter(Boolean).join(' '));
    return;
  }
  const { verdict, reason, evidence } = result.verification;
  const heads = {
    valid: t('{0} still works.', result.redacted),
    invalid: t('{0} does not work any more.', result.redacted),
    unknown: unknownText(result.redacted),
  };
  const message = [heads[verdict], reason, factsText([...evidence, ...result.facts])].filter(Boolean).join(' ');
  if (verdict === 'valid') void vscode.window.showWarningMessage(message);
  else void vscode.window.showInformationMessage(message);
}
