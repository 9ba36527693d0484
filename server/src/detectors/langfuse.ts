/** Langfuse: secret keys and public keys. Format: https://langfuse.com/docs/api */
import type { ProviderSpec } from '../core/catalogue';

export const langfuse = {
  id: 'langfuse',
  name: 'Langfuse',
  homepage: 'https://langfuse.com',
  links: { keys: 'https://cloud.langfuse.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'langfuse-secret-key',
      name: 'Langfuse secret key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk-lf-'] },
      pattern: 'sk-lf-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}',
      minEntropy: 3,
      envNames: ['LANGFUSE_SECRET_KEY'],
      description: "With the public key, reads and writes the project's traces, prompts and evaluations.",
      references: ['https://langfuse.com/docs/api'],
    },
    {
      id: 'langfuse-public-key',
      name: 'Langfuse public key',
      class: 'public',
      severity: 'info',
      anchor: { in: 'token', literals: ['pk-lf-'] },
      pattern: 'pk-lf-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}',
      minEntropy: 3,
      envNames: ['LANGFUSE_PUBLIC_KEY'],
      description: 'Names the project, and is enough to send user feedback from a browser.',
      references: ['https://langfuse.com/docs/api'],
    },
  ],
} as const satisfies ProviderSpec;
