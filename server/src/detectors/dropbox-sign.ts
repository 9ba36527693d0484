/** Dropbox Sign (HelloSign): API keys. Format: https://developers.hellosign.com */
import type { ProviderSpec } from '../core/catalogue';

export const dropboxSign = {
  id: 'dropbox-sign',
  name: 'Dropbox Sign (HelloSign)',
  homepage: 'https://sign.dropbox.com',
  detectors: [
    {
      id: 'dropbox-sign-api-key',
      name: 'Dropbox Sign (HelloSign) API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['hellosign', 'dropbox_sign', 'dropboxsign'], within: 40 },
      pattern: '[0-9A-Za-z+/-]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['HELLOSIGN_API_KEY'],
      description: 'Sends signature requests and downloads signed documents of the account.',
      references: ['https://developers.hellosign.com'],
    },
  ],
} as const satisfies ProviderSpec;
