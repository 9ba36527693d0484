/** ElevenLabs: API keys. Format: https://elevenlabs.io/docs/api-reference/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const elevenlabs = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  homepage: 'https://elevenlabs.io',
  links: { keys: 'https://elevenlabs.io/app/settings/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'elevenlabs-api-key',
      name: 'ElevenLabs API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk_'] },
      pattern: 'sk_[0-9a-f]{48}',
      checks: ['mixed'],
      confidence: 'medium',
      envNames: ['ELEVENLABS_API_KEY'],
      description: "Makes speech on the account's credit.",
      references: ['https://elevenlabs.io/docs/api-reference/authentication'],
    },
    {
      id: 'elevenlabs-legacy-api-key',
      name: 'ElevenLabs API key (old form)',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['elevenlabs', 'xi_api_key', 'xiapikey', 'xi-api-key', 'eleven_labs', 'eleven-labs'],
      },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['ELEVENLABS_API_KEY', 'XI_API_KEY'],
      description: "Makes speech on the account's credit.",
      references: ['https://elevenlabs.io/docs/api-reference/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
