/** Inngest: signing keys and event keys. Format: https://www.inngest.com/docs/platform/signing-keys */
import type { ProviderSpec } from '../core/catalogue';

export const inngest = {
  id: 'inngest',
  name: 'Inngest',
  homepage: 'https://www.inngest.com',
  links: {
    keys: 'https://app.inngest.com/env/production/manage/signing-key',
    rotate: 'https://www.inngest.com/docs/platform/manage/rotating-keys',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'inngest-signing-key',
      name: 'Inngest signing key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['signkey-prod-', 'signkey-test-', 'signkey-branch-'] },
      pattern: 'signkey-(?:prod|test|branch)-[0-9a-f]{64}',
      checks: ['random'],
      envNames: ['INNGEST_SIGNING_KEY'],
      description: 'Signs requests as Inngest, so that functions run; reads runs over the API.',
      references: ['https://www.inngest.com/docs/platform/signing-keys'],
    },
    {
      id: 'inngest-event-key',
      name: 'Inngest event key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['inngest'] },
      pattern: String.raw`[\w-]{86}`,
      bounds: { left: '\\w./+-', right: '\\w./+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['INNGEST_EVENT_KEY'],
      description: 'Sends events, which start functions.',
      references: ['https://www.inngest.com/docs/events/creating-an-event-key', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
