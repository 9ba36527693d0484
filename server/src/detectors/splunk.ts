/**
 * Splunk: event collector and observability tokens.
 * Format: https://docs.splunk.com/Documentation/Splunk/latest/Data/FormateventsforHTTPEventCollector
 */
import type { ProviderSpec } from '../core/catalogue';

export const splunk = {
  id: 'splunk',
  name: 'Splunk',
  homepage: 'https://www.splunk.com',
  links: {
    keys: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'splunk-hec-token',
      name: 'Splunk HTTP Event Collector token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['splunk', 'hec_token', 'hectoken', 'hec-token'], within: 40 },
      pattern: '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['random'],
      envNames: ['SPLUNK_HEC_TOKEN', 'SPLUNK_TOKEN'],
      description: 'Sends events to an index.',
      references: ['https://docs.splunk.com/Documentation/Splunk/latest/Data/FormateventsforHTTPEventCollector'],
    },
    {
      id: 'splunk-observability-token',
      name: 'Splunk Observability access token',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'splunk',
          'signalfx',
          'sfx_token',
          'sfxtoken',
          'sfx-token',
          'x_sf_token',
          'xsftoken',
          'x-sf-token',
          'splunk_access_token',
          'splunkaccesstoken',
          'splunk-access-token',
        ],
        within: 40,
      },
      pattern: '[0-9A-Za-z_-]{22}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['SPLUNK_ACCESS_TOKEN'],
      description: 'Sends metrics and traces, or reads and changes dashboards.',
      references: ['https://dev.splunk.com/observability/docs/administration/authtokens/'],
    },
  ],
} as const satisfies ProviderSpec;
