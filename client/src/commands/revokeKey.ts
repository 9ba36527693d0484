/**
 * "Keylift: Revoke This Key...": has the key's own provider end it, after the user has read what happens and agreed to the host,
 * every time anew. Offers to list it as rotated afterwards, and the guide where the provider cannot be asked or refused.
 */
import * as vscode from 'vscode';
import { type Revocation, type RevokeResult, revokeMethod } from '../../../server/src/shared/revocation';
import { askProvider, serverAsker } from './askProvider';
import type { CommandDeps } from './deps';
import { markRotated } from './markRotated';
import { openGuide } from './openGuide';
import { placeOf } from './placeOf';
import { requireServer } from './requireServer';

/** Asks the user, then the provider; resolves once the answer is shown. */
export async function revokeKey(deps: CommandDeps, ...args: readonly unknown[]): Promise<void> {
  const place = await placeOf(args);
  const client = place && (await requireServer(deps));
  if (!place || !client) return;
  const next: NextSteps = {
    list: () => markRotated(deps, ...args),
    guide: () => openGuide(deps, ...args),
  };
  const ask = serverAsker<RevokeResult>(client, revokeMethod, place);
  const plan = await ask([]);
  if (plan.kind === 'plan' && !(await agrees(plan))) return;
  const answer = plan.kind === 'plan' ? await askProvider(deps, plan.hosts, ask) : plan;
  if (answer === 'cancelled' || answer === 'failed' || answer.kind === 'plan') {
    // The request may have reached the provider before it was cancelled or failed.
    await sayNotDone('Warning', vscode.l10n.t('Nobody can tell whether the key was revoked.'), next);
  } else if (answer.kind === 'none') await sayNotDone('Information', answer.message, next);
  else await show(answer.redacted, answer.revocation, next);
}

/** What the user may want to do once it is known what came of it. */
interface NextSteps {
  readonly list: () => Promise<void>;
  readonly guide: () => Promise<void>;
}

/** The provider's own page is the way then; the guide leads there. */
async function sayNotDone(level: 'Information' | 'Warning', message: string, { guide }: NextSteps): Promise<void> {
  const open = vscode.l10n.t('Open the Guide');
  if ((await vscode.window[`show${level}Message`](message, open)) === open) await guide();
}

async function agrees({
  provider,
  redacted,
  hosts,
  effect,
}: Extract<RevokeResult, { kind: 'plan' }>): Promise<boolean> {
  const t = vscode.l10n.t;
  const yes = t('Revoke It');
  const where = t('The key {0} is sent to {1} over https, and nowhere else.', redacted, hosts.join(', '));
  const first = t('Every program that still uses it stops working: put the new key in place first.');
  const question = t('Have {0} revoke this key?', provider);
  const detail = [effect, first, where].join('\n\n');
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, yes)) === yes;
}

async function show(redacted: string, { verdict, reason }: Revocation, next: NextSteps): Promise<void> {
  const t = vscode.l10n.t;
  const heads = {
    revoked: t('{0} is revoked.', redacted),
    gone: t('{0} was not accepted any more.', redacted),
    failed: t('{0} is not revoked.', redacted),
    unknown: t('Nobody can tell whether {0} is revoked.', redacted),
  };
  const message = `${heads[verdict]} ${reason}`;
  if (verdict === 'failed' || verdict === 'unknown') {
    await sayNotDone('Warning', message, next);
    return;
  }
  const mark = t('Mark as Rotated...');
  if ((await vscode.window.showInformationMessage(message, mark)) === mark) await next.list();
}
