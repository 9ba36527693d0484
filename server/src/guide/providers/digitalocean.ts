/** What to do about a leaked DigitalOcean key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const digitalocean = {
  provider: 'digitalocean',
  kind: 'cloud',
  parts: {
    what: [
      {
        text: '`dop_v1_` tokens act on the account within their scopes; `doo_` and `dor_` come from OAuth.',
        source: 'trufflesecurity/trufflehog@3ab759f, digitaloceanv2 detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'A token with full access starts and destroys machines, reads snapshots and databases, and changes DNS.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Read the security history of the account: new machines, keys and tokens.',
        link: { title: 'DigitalOcean usage', href: 'https://cloud.digitalocean.com/settings/security' },
        source: 'GitGuardian/APISecurityBestPractices, leak mitigation checklist',
        seen,
      },
    ],
    stops: [{ text: 'Terraform, doctl, autoscalers and scripts that use this token.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'DigitalOcean keys', href: 'https://cloud.digitalocean.com/account/api/tokens' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'DigitalOcean keys', href: 'https://cloud.digitalocean.com/account/api/tokens' },
        source: 'GitGuardian detector pages, DigitalOcean',
        seen,
      },
    ],
    watch: [
      {
        text: 'Watch the balance and look for droplets, SSH keys and firewalls that are not yours, in all regions.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Tokens with custom scopes and an end date for each script; a separate team for production.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
