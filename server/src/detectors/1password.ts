/** 1Password: service account tokens and secret keys. Format: https://developer.1password.com/docs/service-accounts/ */
import type { ProviderSpec } from '../core/catalogue';

export const _1password = {
  id: '1password',
  name: '1Password',
  homepage: 'https://1password.com',
  links: { keys: 'https://my.1password.com/developer-tools', seen: '2026-11-24' },
  detectors: [
    {
      id: '1password-service-account-token',
      name: '1Password service account token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['ops_eyJ'] },
      pattern: 'ops_eyJ[0-9A-Za-z+/_-]{100,3000}={0,3}',
      bounds: { right: '\\w+/=-' },
      reach: 3100,
      checks: ['mixed-case'],
      envNames: ['OP_SERVICE_ACCOUNT_TOKEN'],
      description: 'Reads the vaults the account was given.',
      references: ['https://developer.1password.com/docs/service-accounts/'],
    },
    {
      id: '1password-secret-key',
      name: '1Password Secret Key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['A3-'] },
      pattern: 'A3-[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed'],
      envNames: ['OP_SECRET_KEY'],
      description: "With the account password, decrypts a user's vaults.",
      references: ['https://support.1password.com/secret-key-security/'],
    },
  ],
} as const satisfies ProviderSpec;
