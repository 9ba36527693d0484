/** Coveralls: personal API tokens and repo tokens. Format: https://docs.coveralls.io/api-repos-endpoint */
import type { ProviderSpec } from '../core/catalogue';

export const coveralls = {
  id: 'coveralls',
  name: 'Coveralls',
  homepage: 'https://coveralls.io',
  detectors: [
    {
      id: 'coveralls-api-token',
      name: 'Coveralls personal API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['coveralls'], within: 40 },
      pattern: '[0-9A-Za-z-]{37}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['COVERALLS_TOKEN'],
      description: 'Acts as its user: repositories, builds and their settings.',
      references: ['https://docs.coveralls.io/api-repos-endpoint', 'https://docs.coveralls.io/api-introduction'],
    },
    {
      id: 'coveralls-repo-token',
      name: 'Coveralls repo token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['coveralls'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=coveralls)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{32,33})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['COVERALLS_REPO_TOKEN'],
      description: 'Uploads coverage of one repository.',
      references: ['https://docs.coveralls.io/api-repos-endpoint', 'https://docs.coveralls.io/api-introduction'],
    },
  ],
} as const satisfies ProviderSpec;
