/** Helicone: API keys. Format: https://docs.helicone.ai/helicone-headers/helicone-auth */
import type { ProviderSpec } from '../core/catalogue';

export const helicone = {
  id: 'helicone',
  name: 'Helicone',
  homepage: 'https://www.helicone.ai',
  links: {
    keys: 'https://us.helicone.ai/settings/api-keys',
    audit: 'https://us.helicone.ai/requests',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'helicone-api-key',
      name: 'Helicone API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk-helicone-', 'pk-helicone-'] },
      // Four blocks of seven; a proxy key has its UUID behind them.
      pattern:
        '[sp]k-helicone-(?:eu-)?(?:rl-|proxy-)?(?:[0-9a-z]{7}-){3}[0-9a-z]{7}(?:-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?',
      bounds: { right: '\\w-' },
      envNames: ['HELICONE_API_KEY'],
      description: 'Reads what is asked of models and answered, or calls them through the gateway.',
      references: ['https://docs.helicone.ai/helicone-headers/helicone-auth', 'https://github.com/Helicone/helicone'],
    },
  ],
} as const satisfies ProviderSpec;
