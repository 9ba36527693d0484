/** Finicity: partner secrets and app keys. Format: https://developer.mastercard.com/open-finance-us */
import type { ProviderSpec } from '../core/catalogue';

export const finicity = {
  id: 'finicity',
  name: 'Finicity',
  homepage: 'https://www.finicity.com',
  detectors: [
    {
      id: 'finicity-partner-secret',
      name: 'Finicity partner secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['finicity'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=finicity)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['FINICITY_PARTNER_SECRET'],
      description: 'With the app key, gets tokens that read the bank accounts consumers connected to the platform.',
      references: ['https://developer.mastercard.com/open-finance-us'],
    },
    {
      id: 'finicity-app-key',
      name: 'Finicity app key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['finicity'] },
      pattern: String.raw`(?:(?<=finicity)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['FINICITY_APP_KEY'],
      description: 'Names the app in every request to the open banking platform.',
      references: ['https://developer.mastercard.com/open-finance-us'],
    },
  ],
} as const satisfies ProviderSpec;
