/** Asks ledgers of rotated keys whether they list a value. Reads through what it is given; keeps hashes and no value. */
import { hexToBytes } from '@noble/hashes/utils.js';
import { type Ledger, type LedgerEntry, ledgerName, readLedger } from '../../core/ledger/ledgerFile';
import { ledgerSubject, type Rotated, type RotatedLookup } from '../../core/ledger/rotated';
import type { ConfigProblem } from '../../shared/config/problem';
import { createFingerprinter } from '../../shared/fingerprint';
import type { RulesSetting } from './rules';

const brokenLine = {
  severity: 'error',
  happened: 'This line begins like an entry and is none.',
  done: 'It lists nothing.',
  action: 'Write it as: rotated DETECTOR HASH on=YYYY-MM-DD [by=NAME] [note="TEXT"].',
} as const;

function lookupIn({ salts, entries }: Ledger): RotatedLookup {
  const byHash = new Map<string, LedgerEntry>(entries.map((entry) => [entry.hash, entry]));
  const namers = salts.map((salt) => createFingerprinter(hexToBytes(salt)));
  return (secret): Rotated | undefined => {
    for (const nameOf of namers) {
      const entry = byHash.get(nameOf(ledgerSubject, secret));
      if (entry !== undefined) return { on: entry.on, ...(entry.by !== undefined && { by: entry.by }) };
    }
    return undefined;
  };
}

/** The ledgers that count for a root: the team's own and the user's. Undefined when they list nothing. */
export function readRotated(
  { read, localLedger }: Pick<RulesSetting, 'read' | 'localLedger'>,
  complain: (file: string, text: string, problem: ConfigProblem) => void,
): RotatedLookup | undefined {
  const shared = read(ledgerName);
  const lookups: RotatedLookup[] = [];
  for (const text of [shared, localLedger]) {
    if (typeof text !== 'string') continue;
    const ledger = readLedger(text);
    if (text === shared) for (const place of ledger.broken) complain(ledgerName, text, { ...brokenLine, ...place });
    if (ledger.entries.length > 0) lookups.push(lookupIn(ledger));
  }
  if (lookups.length === 0) return undefined;
  return (secret) => {
    for (const lookup of lookups) {
      const found = lookup(secret);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
