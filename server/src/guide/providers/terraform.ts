/** What to do about a leaked HCP Terraform key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const terraform = {
  provider: 'terraform',
  kind: 'cloud',
  parts: {
    what: [
      {
        text: 'A token with `.atlasv1.` acts as a user, team or organization: plans, state and variables.',
        source: 'trufflesecurity/trufflehog@3ab759f, terraformcloudpersonal detector',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look at runs and state versions that are not yours; state holds secrets, so rotate those too.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'HCP Terraform keys', href: 'https://app.terraform.io/app/settings/tokens' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'HCP Terraform keys', href: 'https://app.terraform.io/app/settings/tokens' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
