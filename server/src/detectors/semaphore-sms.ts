/** Semaphore SMS: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const semaphoreSms = {
  id: 'semaphore-sms',
  name: 'Semaphore SMS',
  homepage: 'https://www.semaphore.co',
  detectors: [
    {
      id: 'semaphore-sms-api-key',
      name: 'Semaphore SMS API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['semaphore'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['SEMAPHORE_API_KEY'],
      description: "Sends text messages in the Philippines and spends the account's credits.",
      references: ['https://www.semaphore.co/docs', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
