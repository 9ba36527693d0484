/** DeepSeek: API keys. Format: https://api-docs.deepseek.com/ */
import type { ProviderSpec } from '../core/catalogue';

export const deepseek = {
  id: 'deepseek',
  name: 'DeepSeek',
  homepage: 'https://www.deepseek.com',
  links: {
    keys: 'https://platform.deepseek.com/api_keys',
    audit: 'https://platform.deepseek.com/usage',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'deepseek-api-key',
      name: 'DeepSeek API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['deepseek'] },
      pattern: 'sk-[0-9a-z]{32}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed', 'random'],
      envNames: ['DEEPSEEK_API_KEY'],
      description: "Calls models on the account's credit.",
      references: ['https://api-docs.deepseek.com/'],
    },
    {
      id: 'deepseek-api-key-unnamed',
      name: 'API key of DeepSeek, or of a service of the same format',
      class: 'secret',
      severity: 'high',
      // What the name of a provider tells takes precedence.
      tier: 'generic',
      anchor: { in: 'token', literals: ['sk-'] },
      // The first is also the format of Alibaba Model Studio, the second of Moonshot and Stability AI; of proxies of models both.
      pattern: String.raw`sk-(?:[0-9a-f]{32}|(?=[A-Z\d]{0,47}[a-z])(?=[a-z\d]{0,47}[A-Z])(?=[A-Za-z]{0,47}\d)[0-9A-Za-z]{48})`,
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed', 'random'],
      confidence: 'medium',
      envNames: ['DEEPSEEK_API_KEY'],
      description: "Calls models on the account's bill.",
      references: [
        'https://api-docs.deepseek.com',
        'https://platform.moonshot.ai/docs',
        'https://platform.stability.ai/docs/api-reference#v1-user-account',
      ],
    },
  ],
} as const satisfies ProviderSpec;
