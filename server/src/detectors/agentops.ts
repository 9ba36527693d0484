/** AgentOps: API keys. Format: https://docs.agentops.ai/v2/quickstart */
import type { ProviderSpec } from '../core/catalogue';

export const agentops = {
  id: 'agentops',
  name: 'AgentOps',
  homepage: 'https://www.agentops.ai',
  links: { keys: 'https://app.agentops.ai/settings/projects', seen: '2026-11-30' },
  detectors: [
    {
      id: 'agentops-api-key',
      name: 'AgentOps API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['agentops'] },
      pattern: '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}',
      bounds: { left: '\\w./-', right: '\\w.-' },
      checks: ['random', 'uuid-version'],
      envNames: ['AGENTOPS_API_KEY'],
      description: 'Sends sessions of agents to the project, and reads them.',
      references: ['https://docs.agentops.ai/v2/quickstart', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
