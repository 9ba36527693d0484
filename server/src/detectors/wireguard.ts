/** WireGuard: private and preshared keys. Format: https://www.wireguard.com/quickstart/ */
import type { ProviderSpec } from '../core/catalogue';

export const wireguard = {
  id: 'wireguard',
  name: 'WireGuard',
  homepage: 'https://www.wireguard.com',
  links: { rotate: 'https://www.wireguard.com/quickstart/', seen: '2026-11-25' },
  detectors: [
    {
      id: 'wireguard-private-key',
      name: 'WireGuard private key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['privatekey', 'private_key'] },
      // 32 bytes in base64.
      pattern: String.raw`private_?key["\x27]?\s{0,4}[=:]\s{0,4}["\x27]?(?<secret>[A-Za-z0-9+/]{43}=)`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w+/=' },
      checks: ['mixed-case'],
      confidence: 'medium',
      envNames: ['WG_PRIVATE_KEY'],
      description: 'Joins the tunnel as its interface, and reads what is sent to it.',
      references: ['https://www.wireguard.com/quickstart/'],
    },
    {
      id: 'wireguard-preshared-key',
      name: 'WireGuard preshared key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['presharedkey', 'preshared_key'] },
      pattern: String.raw`preshared_?key["\x27]?\s{0,4}[=:]\s{0,4}["\x27]?(?<secret>[A-Za-z0-9+/]{43}=)`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w+/=' },
      checks: ['mixed-case'],
      envNames: ['WG_PRESHARED_KEY'],
      description: 'Adds a second layer to a tunnel; with the private key, reads it.',
      references: ['https://www.wireguard.com/quickstart/'],
    },
  ],
} as const satisfies ProviderSpec;
