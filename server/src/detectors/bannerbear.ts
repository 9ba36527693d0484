/** Bannerbear: master API keys, project API keys and legacy API keys. Format: https://developers.bannerbear.com/ */
import type { ProviderSpec } from '../core/catalogue';

export const bannerbear = {
  id: 'bannerbear',
  name: 'Bannerbear',
  homepage: 'https://www.bannerbear.com',
  detectors: [
    {
      id: 'bannerbear-master-key',
      name: 'Bannerbear master API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['bb_ma_'] },
      pattern: 'bb_ma_[0-9a-f]{30}',
      minEntropy: 3,
      envNames: ['BANNERBEAR_MASTER_KEY'],
      description: 'Manages all projects of the account and generates images in them.',
      references: ['https://developers.bannerbear.com/', 'https://developers.bannerbear.com/#authentication'],
    },
    {
      id: 'bannerbear-project-key',
      name: 'Bannerbear project API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['bb_pr_'] },
      pattern: 'bb_pr_[0-9a-f]{30}',
      minEntropy: 3,
      envNames: ['BANNERBEAR_API_KEY'],
      description: 'Generates images and videos from the templates of one project.',
      references: ['https://developers.bannerbear.com/', 'https://developers.bannerbear.com/#authentication'],
    },
    {
      id: 'bannerbear-legacy-api-key',
      name: 'Bannerbear legacy API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['bannerbear'], within: 40 },
      pattern: '[0-9A-Za-z]{22}tt',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BANNERBEAR_API_KEY'],
      description: "Generates images from the project's templates with a key of the first API version.",
      references: ['https://developers.bannerbear.com/', 'https://developers.bannerbear.com/#authentication'],
    },
  ],
} as const satisfies ProviderSpec;
