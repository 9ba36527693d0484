/** AI21: Studio API keys. Format: https://docs.ai21.com/reference/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const ai21 = {
  id: 'ai21',
  name: 'AI21',
  homepage: 'https://www.ai21.com',
  detectors: [
    {
      id: 'ai21-api-key',
      name: 'AI21 Studio API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['ai21'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['AI21_API_KEY'],
      description: "Runs AI21's language models at the owner's expense and reads the files of the library.",
      references: [
        'https://docs.ai21.com/reference/authentication',
        'https://docs.ai21.com/reference/manage-library-ref/list-library-files',
      ],
    },
  ],
} as const satisfies ProviderSpec;
