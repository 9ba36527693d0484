/** Moonshot AI (Kimi): API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const moonshot = {
  id: 'moonshot',
  name: 'Moonshot AI (Kimi)',
  homepage: 'https://platform.moonshot.ai',
  links: { keys: 'https://platform.moonshot.ai/console/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'moonshot-api-key',
      name: 'Moonshot AI (Kimi) API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['moonshot', 'kimi'], within: 40 },
      pattern: String.raw`sk-[\w-]{48}`,
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['MOONSHOT_API_KEY'],
      description: "Runs the Kimi models at the owner's expense.",
      references: ['https://platform.moonshot.ai/docs', 'Format facts: seen by one scanner.'],
    },
    {
      id: 'moonshot-kimi-code-key',
      name: 'Kimi Code API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk-kimi-'] },
      pattern: 'sk-kimi-[0-9A-Za-z]{64}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['mixed-case', 'random'],
      envNames: ['KIMI_API_KEY'],
      description: "Runs the Kimi models on its owner's plan.",
      references: ['https://www.kimi.com/code/docs/en/', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
