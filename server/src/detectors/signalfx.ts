/** Splunk Observability Cloud: organisation or session access tokens. Format: https://dev.splunk.com/observability */
import type { ProviderSpec } from '../core/catalogue';

export const signalfx = {
  id: 'signalfx',
  name: 'Splunk Observability Cloud',
  homepage: 'https://www.splunk.com',
  detectors: [
    {
      id: 'signalfx-access-token',
      name: 'Splunk Observability Cloud organisation or session access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['signalfx', 'sfx_', 'splunk'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,2}(?<secret>[\w-]{22})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['SPLUNK_ACCESS_TOKEN', 'SIGNALFX_ACCESS_TOKEN'],
      description: 'Sends metrics and traces; API tokens also read and change dashboards and detectors.',
      references: ['https://dev.splunk.com/observability'],
    },
  ],
} as const satisfies ProviderSpec;
