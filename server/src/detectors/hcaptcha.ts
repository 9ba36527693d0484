/** hCaptcha: secret keys. Format: https://docs.hcaptcha.com */
import type { ProviderSpec } from '../core/catalogue';

export const hcaptcha = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  homepage: 'https://www.hcaptcha.com',
  detectors: [
    {
      id: 'hcaptcha-secret-key',
      name: 'hCaptcha secret key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['hcaptcha', 'h_captcha'] },
      pattern: 'ES_[0-9a-f]{32}|0x[0-9a-fA-F]{40}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['random'],
      envNames: ['HCAPTCHA_SECRET'],
      description: 'Verifies answers; whoever has it can pass off robots as people.',
      references: ['https://docs.hcaptcha.com'],
    },
  ],
} as const satisfies ProviderSpec;
