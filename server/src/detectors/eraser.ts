/** Eraser: API tokens. Format: https://docs.eraser.io/reference/generate-diagram-from-eraser-dsl */
import type { ProviderSpec } from '../core/catalogue';

export const eraser = {
  id: 'eraser',
  name: 'Eraser',
  homepage: 'https://www.eraser.io',
  links: { rotate: 'https://howtorotate.com/docs/tutorials/eraser/', seen: '2026-11-24' },
  detectors: [
    {
      id: 'eraser-api-token',
      name: 'Eraser API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['eraser'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['ERASER_API_KEY'],
      description: 'Generates diagrams and reads usage of the team.',
      references: [
        'https://docs.eraser.io/reference/generate-diagram-from-eraser-dsl',
        'https://eraser.io/docs/api/authentication',
      ],
    },
  ],
} as const satisfies ProviderSpec;
