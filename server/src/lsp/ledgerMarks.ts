/** Names the value of a finding for the list of rotated keys of its root. Hands the value on to nobody. */
import { hexToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../core/finding';
import { ledgerName, readLedger } from '../core/ledger/ledgerFile';
import { isShareable, ledgerSubject } from '../core/ledger/rotated';
import { createFingerprinter } from '../shared/fingerprint';
import type { LedgerMark } from '../shared/ledger';
import { randomSalt } from './entryFiles';
import type { TeamRules } from './teamRules';

/** @param value the finding's text */
export async function markFor(
  { uri, finding, value }: { readonly uri: string; readonly finding: Finding; readonly value: string },
  team: Pick<TeamRules, 'ignoreTarget'>,
): Promise<LedgerMark> {
  const target = await team.ignoreTarget(uri, ledgerName);
  const salt = readLedger(target?.text ?? '').salts[0] ?? randomSalt();
  const hash = createFingerprinter(hexToBytes(salt))(ledgerSubject, value);
  return { salt, hash, isShareable: isShareable(finding, value) };
}
