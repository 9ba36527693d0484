/** Autodesk Platform Services: client ids and client secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const autodesk = {
  id: 'autodesk',
  name: 'Autodesk Platform Services',
  homepage: 'https://aps.autodesk.com',
  detectors: [
    {
      id: 'autodesk-client-id',
      name: 'Autodesk Platform Services client id',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['autodesk'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['APS_CLIENT_ID'],
      description: 'Names the app; with the client secret it gets tokens for designs and models.',
      references: [
        'https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/',
        'Format facts: seen by one scanner.',
      ],
    },
    {
      id: 'autodesk-client-secret',
      name: 'Autodesk Platform Services client secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['autodesk'] },
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{16})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['APS_CLIENT_SECRET'],
      description: 'With the client id, gets tokens that read and write the designs and models the app can reach.',
      references: [
        'https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/',
        'Format facts: seen by one scanner.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
