/** Deno Deploy: personal access tokens and organisation access tokens. Format: https://docs.deno.com/deploy */
import type { ProviderSpec } from '../core/catalogue';

export const denoDeploy = {
  id: 'deno-deploy',
  name: 'Deno Deploy',
  homepage: 'https://deno.com/deploy',
  detectors: [
    {
      id: 'deno-deploy-personal-token',
      name: 'Deno Deploy personal access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['ddp_'] },
      pattern: 'ddp_[0-9A-Za-z]{36}',
      minEntropy: 3.5,
      envNames: ['DENO_DEPLOY_TOKEN'],
      description: 'Deploys code to, and reads the variables of, all projects its user can reach.',
      references: ['https://docs.deno.com/deploy'],
    },
    {
      id: 'deno-deploy-organisation-token',
      name: 'Deno Deploy organisation access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['ddo_', 'ddw_'] },
      pattern: 'dd(?:o_|w_)[0-9A-Za-z]{36}',
      minEntropy: 3.5,
      envNames: ['DENO_DEPLOY_TOKEN'],
      description: 'Deploys code to the projects of the organisation.',
      references: ['https://docs.deno.com/deploy'],
    },
  ],
} as const satisfies ProviderSpec;
