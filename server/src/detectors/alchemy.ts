/**
 * Alchemy: authentication tokens, API keys and API keys in an endpoint URL.
 * Format: https://www.alchemy.com/rpc/ethereum
 */
import type { ProviderSpec } from '../core/catalogue';

export const alchemy = {
  id: 'alchemy',
  name: 'Alchemy',
  homepage: 'https://www.alchemy.com',
  links: { keys: 'https://dashboard.alchemy.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'alchemy-auth-token',
      name: 'Alchemy authentication token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['alcht_'] },
      pattern: 'alcht_[0-9A-Za-z]{30}',
      minEntropy: 3.5,
      envNames: ['ALCHEMY_AUTH_TOKEN'],
      description: "Sends blockchain requests and manages webhooks at the owner's expense.",
      references: ['https://www.alchemy.com/rpc/ethereum', 'https://docs.alchemy.com/reference/api-overview'],
    },
    {
      id: 'alchemy-api-key',
      name: 'Alchemy API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['alchemy'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=alchemy)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>\w{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['ALCHEMY_API_KEY'],
      description: "Sends blockchain requests through the app's endpoints at the owner's expense.",
      references: ['https://www.alchemy.com/rpc/ethereum', 'https://docs.alchemy.com/reference/api-overview'],
    },
    {
      id: 'alchemy-endpoint-url',
      name: 'Alchemy API key in an endpoint URL',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['alchemyapi.io/v2/', 'g.alchemy.com/v2/'] },
      pattern: String.raw`(?:alchemyapi\.io/v2/|g\.alchemy\.com/v2/)(?<secret>[\w-]{32})`,
      bounds: { left: '', right: '\\w-' },
      show: { prefix: 0 },
      envNames: ['ALCHEMY_API_URL'],
      description: "Sends blockchain requests through the app's endpoints at the owner's expense.",
      references: ['https://www.alchemy.com/rpc/ethereum', 'https://docs.alchemy.com/reference/api-overview'],
    },
  ],
} as const satisfies ProviderSpec;
