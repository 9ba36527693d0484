/** Kerberos: tickets as password crackers read them. Format: https://www.rfc-editor.org/rfc/rfc4120 */
import type { ProviderSpec } from '../core/catalogue';

export const kerberos = {
  id: 'kerberos',
  name: 'Kerberos',
  links: {
    rotate:
      'https://learn.microsoft.com/en-us/windows-server/identity/ad-ds/manage/forest-recovery-guide/ad-forest-recovery-reset-the-krbtgt-password',
    seen: '2026-11-25',
  },
  detectors: [
    {
      id: 'kerberos-ticket-hash',
      name: 'Kerberos ticket to crack',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['$krb5asrep$', '$krb5tgs$', '$krb5pa$'] },
      pattern: String.raw`\$krb5(?:asrep|tgs|pa)\$\d{1,2}\$[\w.@/:*$ -]{0,120}?[0-9a-fA-F]{16,64}\$[0-9a-fA-F]{64,6000}`,
      bounds: { left: '', right: '\\w' },
      reach: 6200,
      confidence: 'high',
      envNames: ['KRB5_HASH'],
      description: 'Gives the password of the account away when it is weak: it can be guessed offline.',
      references: ['https://www.rfc-editor.org/rfc/rfc4120'],
    },
  ],
} as const satisfies ProviderSpec;
