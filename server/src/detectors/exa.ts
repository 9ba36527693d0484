/** Exa: API keys. Format: https://docs.exa.ai/reference/answer */
import type { ProviderSpec } from '../core/catalogue';

export const exa = {
  id: 'exa',
  name: 'Exa',
  homepage: 'https://exa.ai',
  links: { keys: 'https://dashboard.exa.ai/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'exa-api-key',
      name: 'Exa API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'exa_api',
          'exa-api',
          'exa.ai',
          'exa_key',
          'exaapikey',
          'exa_py',
          'exa api',
          'exa_secret',
          'exa_token',
        ],
      },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=exa_api|exa-api|exa\.ai|exa_key|exaapikey|exa_py|exa_secret|exa_token)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['EXA_API_KEY'],
      description: "Searches the web and reads page contents at the owner's expense.",
      references: ['https://docs.exa.ai/reference/answer', 'https://docs.exa.ai/reference/getting-started'],
    },
  ],
} as const satisfies ProviderSpec;
