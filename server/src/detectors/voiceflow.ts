/**
 * Voiceflow: Dialog Manager API keys, workspace API keys and legacy API keys.
 * Format: https://developer.voiceflow.com/reference/project#dialog-manager-api-keys
 */
import type { ProviderSpec } from '../core/catalogue';

export const voiceflow = {
  id: 'voiceflow',
  name: 'Voiceflow',
  homepage: 'https://www.voiceflow.com',
  detectors: [
    {
      id: 'voiceflow-dialog-manager-key',
      name: 'Voiceflow Dialog Manager API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['VF.DM.'] },
      pattern: String.raw`VF\.DM\.[0-9A-Fa-f]{24}\.[0-9A-Za-z]{16}`,
      minEntropy: 3,
      envNames: ['VOICEFLOW_API_KEY'],
      description: "Talks to the agent in any user's name, and reads and changes its knowledge base.",
      references: ['https://developer.voiceflow.com/reference/project#dialog-manager-api-keys'],
    },
    {
      id: 'voiceflow-workspace-key',
      name: 'Voiceflow workspace API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['VF.WS.'] },
      pattern: String.raw`VF\.WS\.[0-9A-Fa-f]{24}\.[0-9A-Za-z]{16}`,
      minEntropy: 3,
      envNames: ['VOICEFLOW_API_KEY'],
      description: 'Reads and changes the agents of the workspace.',
      references: ['https://developer.voiceflow.com/reference/project#dialog-manager-api-keys'],
    },
    {
      id: 'voiceflow-legacy-api-key',
      name: 'Voiceflow legacy API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['VF.'] },
      pattern: String.raw`VF\.[0-9A-Fa-f]{24}\.[0-9A-Za-z]{16}`,
      minEntropy: 3,
      envNames: ['VOICEFLOW_API_KEY'],
      description: "Talks to the agent in any user's name, with a key from before the DM and WS marks.",
      references: ['https://developer.voiceflow.com/reference/project#dialog-manager-api-keys'],
    },
  ],
} as const satisfies ProviderSpec;
