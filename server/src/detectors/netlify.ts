/** Netlify: access tokens and build hooks. Format: https://docs.netlify.com/api/get-started/#authentication */
import type { ProviderSpec } from '../core/catalogue';

export const netlify = {
  id: 'netlify',
  name: 'Netlify',
  homepage: 'https://www.netlify.com',
  links: { keys: 'https://app.netlify.com/user/applications#personal-access-tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'netlify-access-token',
      name: 'Netlify access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['nfp_', 'nfc_', 'nfo_', 'nfu_'] },
      pattern: 'nf[pcou]_[0-9A-Za-z_]{36}',
      checks: ['mixed-case'],
      envNames: ['NETLIFY_AUTH_TOKEN'],
      description: 'Acts as its user: deploys sites, reads their settings.',
      references: ['https://docs.netlify.com/api/get-started/#authentication'],
    },
    {
      id: 'netlify-legacy-access-token',
      name: 'Netlify access token (old form)',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['netlify'], within: 40 },
      pattern: '[0-9A-Za-z_=-]{40,46}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'not-hex', 'random'],
      envNames: ['NETLIFY_AUTH_TOKEN'],
      description: 'Acts as its user: deploys sites, reads their settings.',
      references: ['https://docs.netlify.com/api/get-started/#authentication'],
    },
    {
      id: 'netlify-build-hook',
      name: 'Netlify build hook',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'token', literals: ['api.netlify.com/build_hooks/'] },
      pattern: String.raw`api\.netlify\.com/build_hooks/(?<secret>[0-9a-f]{24})`,
      bounds: { left: '\\w' },
      show: { prefix: 0 },
      envNames: ['NETLIFY_BUILD_HOOK'],
      description: 'Starts builds of a site.',
      references: ['https://docs.netlify.com/configure-builds/build-hooks/'],
    },
  ],
} as const satisfies ProviderSpec;
