/** Opsgenie: API keys. Format: https://docs.opsgenie.com/docs/api-overview */
import type { ProviderSpec } from '../core/catalogue';

export const opsgenie = {
  id: 'opsgenie',
  name: 'Opsgenie',
  homepage: 'https://www.atlassian.com/software/opsgenie',
  links: { keys: 'https://app.opsgenie.com/settings/api-key-management', seen: '2026-11-24' },
  detectors: [
    {
      id: 'opsgenie-api-key',
      name: 'Opsgenie API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['opsgenie'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=opsgenie)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['OPSGENIE_API_KEY'],
      description: 'Opens and closes alerts; account keys also read and change on-call schedules and users.',
      references: [
        'https://docs.opsgenie.com/docs/api-overview',
        'https://support.atlassian.com/security-and-access-policies/docs/send-alerts-to-opsgenie/',
      ],
    },
  ],
} as const satisfies ProviderSpec;
