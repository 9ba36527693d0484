/**
 * MuleSoft Anypoint: connected app client id or secrets and access tokens.
 * Format: https://docs.mulesoft.com/access-management/connected-apps-overview
 */
import type { ProviderSpec } from '../core/catalogue';

export const anypoint = {
  id: 'anypoint',
  name: 'MuleSoft Anypoint',
  homepage: 'https://www.mulesoft.com',
  detectors: [
    {
      id: 'anypoint-client-secret',
      name: 'MuleSoft Anypoint connected app client id or secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['anypoint', 'mulesoft'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=anypoint|mulesoft)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['ANYPOINT_CLIENT_SECRET'],
      description: 'Gets access tokens of a connected app on the Anypoint Platform: APIs, deployments, organisations.',
      references: [
        'https://docs.mulesoft.com/access-management/connected-apps-overview',
        'https://docs.mulesoft.com/access-management/organization',
      ],
    },
    {
      id: 'anypoint-access-token',
      name: 'MuleSoft Anypoint access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['anypoint', 'mulesoft'] },
      pattern: String.raw`(?:(?<=anypoint|mulesoft)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['ANYPOINT_TOKEN'],
      description: 'Acts on the Anypoint Platform until it expires.',
      references: [
        'https://docs.mulesoft.com/access-management/connected-apps-overview',
        'https://docs.mulesoft.com/access-management/organization',
      ],
    },
  ],
} as const satisfies ProviderSpec;
