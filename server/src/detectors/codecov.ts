/** Codecov: upload tokens and legacy access tokens. Format: https://docs.codecov.com/docs/codecov-tokens */
import type { ProviderSpec } from '../core/catalogue';

export const codecov = {
  id: 'codecov',
  name: 'Codecov',
  homepage: 'https://about.codecov.io',
  links: { keys: 'https://app.codecov.io', seen: '2026-11-24' },
  detectors: [
    {
      id: 'codecov-upload-token',
      name: 'Codecov upload token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['codecov'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=codecov)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['CODECOV_TOKEN'],
      description: 'Uploads coverage reports of one repository, or of an organisation.',
      references: ['https://docs.codecov.com/docs/codecov-tokens', 'https://docs.codecov.com/reference/api-overview'],
    },
    {
      id: 'codecov-access-token',
      name: 'Codecov legacy access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['codecov'] },
      pattern: String.raw`(?:(?<=codecov)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CODECOV_ACCESS_TOKEN'],
      description: 'Reads reports and settings of the repositories its user can reach.',
      references: ['https://docs.codecov.com/docs/codecov-tokens', 'https://docs.codecov.com/reference/api-overview'],
    },
  ],
} as const satisfies ProviderSpec;
