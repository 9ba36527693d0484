/** Render: API keys and deploy hooks. Format: https://api-docs.render.com/reference/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const render = {
  id: 'render',
  name: 'Render',
  homepage: 'https://render.com',
  links: { keys: 'https://dashboard.render.com/u/settings#api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'render-api-key',
      name: 'Render API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['rnd_'] },
      pattern: 'rnd_[0-9A-Za-z]{28,40}',
      checks: ['mixed-case'],
      envNames: ['RENDER_API_KEY'],
      description: 'Acts as its user: deploys services, reads their variables.',
      references: ['https://api-docs.render.com/reference/authentication'],
    },
    {
      id: 'render-deploy-hook',
      name: 'Render deploy hook',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'token', literals: ['api.render.com/deploy/'] },
      pattern: String.raw`api\.render\.com/deploy/(?:srv|crn)-[0-9a-z]{20}\?key=(?<secret>[\w-]{11})`,
      bounds: { left: '\\w', right: '\\w-' },
      show: { prefix: 0 },
      envNames: ['RENDER_DEPLOY_HOOK_URL'],
      description: 'Deploys a service.',
      references: ['https://render.com/docs/deploy-hooks'],
    },
  ],
} as const satisfies ProviderSpec;
