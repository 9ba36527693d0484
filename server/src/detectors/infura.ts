/** Infura: project id or secrets and project ids in an endpoint URL. Format: https://www.infura.io/docs */
import type { ProviderSpec } from '../core/catalogue';

export const infura = {
  id: 'infura',
  name: 'Infura',
  homepage: 'https://www.infura.io',
  links: { keys: 'https://app.infura.io', seen: '2026-11-24' },
  detectors: [
    {
      id: 'infura-api-key',
      name: 'Infura project id or secret',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['infura'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=infura)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['INFURA_API_KEY', 'INFURA_PROJECT_ID'],
      description: "Sends blockchain requests within the owner's quota.",
      references: [
        'https://www.infura.io/docs',
        'https://docs.metamask.io/services/reference/ethereum/json-rpc-methods/',
      ],
    },
    {
      id: 'infura-endpoint-url',
      name: 'Infura project id in an endpoint URL',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['infura.io/v3/', 'infura.io/ws/v3/'] },
      pattern: String.raw`(?:infura\.io/v3/|infura\.io/ws/v3/)(?<secret>[0-9a-z]{32})`,
      bounds: { left: '', right: '\\w-' },
      show: { prefix: 0 },
      envNames: ['INFURA_URL'],
      description: "Sends blockchain requests within the owner's quota.",
      references: [
        'https://www.infura.io/docs',
        'https://docs.metamask.io/services/reference/ethereum/json-rpc-methods/',
      ],
    },
  ],
} as const satisfies ProviderSpec;
