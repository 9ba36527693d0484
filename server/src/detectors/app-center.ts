/** Visual Studio App Center: API tokens. Format: https://learn.microsoft.com/en-us/appcenter/api-docs/ */
import type { ProviderSpec } from '../core/catalogue';

export const appCenter = {
  id: 'app-center',
  name: 'Visual Studio App Center',
  homepage: 'https://appcenter.ms',
  links: { keys: 'https://appcenter.ms/settings/apitokens', seen: '2026-11-30' },
  detectors: [
    {
      id: 'app-center-api-token',
      name: 'App Center API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['appcenter', 'app_center', 'app-center'] },
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-f]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['mixed', 'random'],
      envNames: ['APPCENTER_ACCESS_TOKEN'],
      description: 'Builds, distributes and reads the apps of its user.',
      references: ['https://learn.microsoft.com/en-us/appcenter/api-docs/'],
    },
  ],
} as const satisfies ProviderSpec;
