/** What to do about a leaked Supabase key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const supabase = {
  provider: 'supabase',
  kind: 'database',
  parts: {
    what: [
      {
        text: "`sbp_` tokens manage projects; a project's `service_role` or `sb_secret_` key goes around row level security, while the anon key is public.",
        source: 'trufflesecurity/trufflehog@3ab759f, supabasetoken detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'A `service_role` or secret key goes around row level security: all rows of all tables. A personal token manages the projects themselves.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: "Read the logs of the project for the key's role, and look at rows and users changed since the leak.",
        source: 'advice',
        seen,
      },
    ],
    stops: [
      {
        text: 'Servers and functions that use this key; with a new JWT secret also every signed-in user and every anon key.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Supabase keys', href: 'https://supabase.com/dashboard/account/tokens' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the token; for a project key, rotate it in the settings of the project (a rotated JWT secret ends the anon key and all sessions too).',
        link: { title: 'Supabase keys', href: 'https://supabase.com/dashboard/account/tokens' },
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      { text: 'Look through the API and Postgres logs for reads from unknown addresses.', source: 'advice', seen },
    ],
    prevent: [
      {
        text: 'Publishable keys and row level security in clients, secret keys for single servers, and none in a repository.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
