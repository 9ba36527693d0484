/** Buildkite: API, agent and cluster tokens. Format: https://buildkite.com/docs/platform/security/tokens */
import type { ProviderSpec } from '../core/catalogue';

export const buildkite = {
  id: 'buildkite',
  name: 'Buildkite',
  homepage: 'https://buildkite.com',
  links: { keys: 'https://buildkite.com/user/api-access-tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'buildkite-user-access-token',
      name: 'Buildkite API access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['bkua_'] },
      pattern: 'bkua_[0-9a-z]{40}',
      checks: ['mixed'],
      envNames: ['BUILDKITE_API_TOKEN'],
      description: 'Acts as its user within its scopes.',
      references: ['https://buildkite.com/docs/apis/managing-api-tokens'],
    },
    {
      id: 'buildkite-service-token',
      name: 'Buildkite agent or cluster token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['bkaa_', 'bkaj_', 'bkar_', 'bkct_', 'bkpat_', 'bkps_', 'bkpt_'] },
      pattern: 'bk(?:aa|aj|ar|ct|pat|ps|pt)_[0-9A-Za-z_-]{40,400}',
      bounds: { right: '\\w-' },
      checks: ['mixed-case'],
      envNames: ['BUILDKITE_AGENT_TOKEN'],
      description: 'Connects agents, which get jobs with their code and secrets, or acts for a portal.',
      references: ['https://buildkite.com/docs/platform/security/tokens'],
    },
    {
      id: 'buildkite-legacy-token',
      name: 'Buildkite token (old form)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['buildkite'], within: 40 },
      pattern: '[0-9a-f]{40}|[0-9a-f]{50}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['BUILDKITE_API_TOKEN'],
      description: 'Acts as its user, or connects agents.',
      references: ['https://buildkite.com/docs/platform/security/tokens'],
    },
  ],
} as const satisfies ProviderSpec;
