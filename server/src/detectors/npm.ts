/** npm: access tokens and registry credentials. Format: https://docs.npmjs.com/about-access-tokens */
import type { ProviderSpec } from '../core/catalogue';

export const npm = {
  id: 'npm',
  name: 'npm',
  homepage: 'https://www.npmjs.com',
  links: {
    keys: 'https://www.npmjs.com/settings/~/tokens',
    rotate: 'https://docs.npmjs.com/revoking-access-tokens',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'npm-access-token',
      name: 'npm access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['npm_'] },
      // 30 characters and six of checksum.
      pattern: 'npm_[0-9A-Za-z]{36}',
      checks: ['crc32-base62'],
      envNames: ['NPM_TOKEN', 'NODE_AUTH_TOKEN'],
      description: 'Installs private packages, and with a publish token releases new versions.',
      references: ['https://docs.npmjs.com/about-access-tokens'],
    },
    {
      id: 'npm-legacy-token',
      name: 'npm access token (old form)',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: [
          '_authtoken',
          'npm_token',
          'npmtoken',
          'npm-token',
          'npm_auth_token',
          'npmauthtoken',
          'npm-auth-token',
          'npm_key',
          'npmkey',
          'npm-key',
        ],
        within: 24,
      },
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['random'],
      envNames: ['NPM_TOKEN', 'NODE_AUTH_TOKEN'],
      description: 'Installs private packages, and with a publish token releases new versions.',
      references: ['https://docs.npmjs.com/about-access-tokens'],
    },
    {
      id: 'npm-registry-password',
      name: 'npm registry credentials',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: [':_auth=', ':_password='] },
      pattern: ':_(?:auth|password)=["\']?(?<secret>[A-Za-z0-9+/]{12,400}={0,2})',
      bounds: { left: '', right: '\\w+/=' },
      checks: ['base64-bytes'],
      envNames: ['NPM_AUTH'],
      description: "Are a user's name and password for a registry, in base64.",
      references: ['https://docs.npmjs.com/cli/configuring-npm/npmrc'],
    },
  ],
} as const satisfies ProviderSpec;
