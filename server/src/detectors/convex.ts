/** Convex: deploy keys and admin keys. Format: https://docs.convex.dev/cli/deploy-key-types */
import type { ProviderSpec } from '../core/catalogue';

export const convex = {
  id: 'convex',
  name: 'Convex',
  homepage: 'https://www.convex.dev',
  links: {
    keys: 'https://dashboard.convex.dev',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'convex-deploy-key',
      name: 'Convex deploy key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['|eyJ2MiI6I'], before: 130 },
      // The deployment or the project, and a token as JSON in base64.
      pattern: String.raw`(?:(?:prod|dev):[0-9a-z-]{3,60}|(?:preview|project):[\w-]{1,60}:[\w-]{1,60})\|eyJ2MiI6I[0-9A-Za-z+/]{46}=`,
      bounds: { right: '\\w+/=' },
      envNames: ['CONVEX_DEPLOY_KEY'],
      description: 'Deploys functions, and reads and writes all data of the deployment.',
      references: ['https://docs.convex.dev/cli/deploy-key-types', 'Format facts: seen in public code.'],
    },
    {
      id: 'convex-self-hosted-admin-key',
      name: 'Convex self-hosted admin key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['convex-self-hosted|'] },
      pattern: String.raw`convex-self-hosted\|[0-9a-f]{60,90}`,
      envNames: ['CONVEX_SELF_HOSTED_ADMIN_KEY'],
      description: 'Deploys functions, and reads and writes all data of a self-hosted backend.',
      references: [
        'https://github.com/get-convex/convex-backend/blob/main/self-hosted/README.md',
        'Format facts: seen in public code.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
