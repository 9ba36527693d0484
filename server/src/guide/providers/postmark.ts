/** What to do about a leaked Postmark key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const postmark = {
  provider: 'postmark',
  kind: 'mail',
  parts: {
    what: [
      {
        text: 'A server token sends mail of one server; an account token manages all servers.',
        source: 'trufflesecurity/trufflehog@3ab759f, postmark detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'A server token sends mail as your domains and reads the activity of its server; an account token manages all servers.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: 'Look through the activity of the server for mail that is not yours.', source: 'advice', seen }],
    stops: [{ text: "Mail of every program that uses this server's token.", source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Postmark keys', href: 'https://account.postmarkapp.com/servers' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Postmark keys', href: 'https://account.postmarkapp.com/servers' },
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      {
        text: 'Watch bounces and spam complaints for two weeks; Postmark pauses streams that get too many, so have a second way to send.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      { text: 'A server of its own for each program, and the account token nowhere in code.', source: 'advice', seen },
    ],
  },
} as const satisfies ProviderGuide;
