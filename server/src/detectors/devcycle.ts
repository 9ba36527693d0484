/** DevCycle: server SDK keys, client SDK keys and mobile SDK keys. Format: https://docs.devcycle.com */
import type { ProviderSpec } from '../core/catalogue';

export const devcycle = {
  id: 'devcycle',
  name: 'DevCycle',
  homepage: 'https://devcycle.com',
  detectors: [
    {
      id: 'devcycle-server-sdk-key',
      name: 'DevCycle server SDK key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['dvc_server_'] },
      pattern: 'dvc_server_[0-9A-Za-z_]{8,60}',
      minEntropy: 3,
      envNames: ['DEVCYCLE_SERVER_SDK_KEY'],
      description: 'Reads the feature flags of one environment with their targeting rules.',
      references: ['https://docs.devcycle.com'],
    },
    {
      id: 'devcycle-client-sdk-key',
      name: 'DevCycle client SDK key',
      class: 'public',
      severity: 'info',
      anchor: { in: 'token', literals: ['dvc_client_'] },
      pattern: 'dvc_client_[0-9A-Za-z_]{8,60}',
      minEntropy: 3,
      envNames: ['DEVCYCLE_CLIENT_SDK_KEY'],
      description: "Reads one environment's flags from a browser; meant to ship in web apps.",
      references: ['https://docs.devcycle.com'],
    },
    {
      id: 'devcycle-mobile-sdk-key',
      name: 'DevCycle mobile SDK key',
      class: 'public',
      severity: 'info',
      anchor: { in: 'token', literals: ['dvc_mobile_'] },
      pattern: 'dvc_mobile_[0-9A-Za-z_]{8,60}',
      minEntropy: 3,
      envNames: ['DEVCYCLE_MOBILE_SDK_KEY'],
      description: "Reads one environment's flags from a mobile app; meant to ship in it.",
      references: ['https://docs.devcycle.com'],
    },
  ],
} as const satisfies ProviderSpec;
