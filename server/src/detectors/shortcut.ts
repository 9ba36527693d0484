/** Shortcut: API tokens. Format: https://developer.shortcut.com/api/rest/v3 */
import type { ProviderSpec } from '../core/catalogue';

export const shortcut = {
  id: 'shortcut',
  name: 'Shortcut',
  homepage: 'https://www.shortcut.com',
  links: { keys: 'https://app.shortcut.com/settings/account/api-tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'shortcut-api-token',
      name: 'Shortcut API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['clubhouse', 'shortcut'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['SHORTCUT_API_TOKEN'],
      description: 'Acts as its user: stories, epics and files of the workspace.',
      references: ['https://developer.shortcut.com/api/rest/v3'],
    },
  ],
} as const satisfies ProviderSpec;
