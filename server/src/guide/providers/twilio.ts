/** What to do about a leaked Twilio key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const twilio = {
  provider: 'twilio',
  kind: 'chat',
  parts: {
    what: [
      {
        text: 'An account id (`AC…`) with its auth token may do everything on the account; an API key (`SK…`) with its secret can be made for one program.',
        source: 'trufflesecurity/trufflehog@3ab759f, twilio detector',
        seen,
      },
    ],
    risks: [
      {
        text: "Messages and calls on your bill, to premium numbers of the thief's own; recordings, message texts and numbers of your customers can be read, and one-time codes with them.",
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look through calls and messages for destinations that are not yours: premium numbers are the usual abuse.',
        link: { title: 'Console', href: 'https://console.twilio.com' },
        source: 'advice',
        seen,
      },
      {
        text: 'Enterprise accounts have audit events in the console.',
        source: 'GitGuardian/APISecurityBestPractices, leak mitigation checklist',
        seen,
      },
    ],
    stops: [
      {
        text: 'Everything that sends texts, calls or verifies with this auth token, and the check of webhook signatures, which uses it too.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Make an API key for the program in place of the auth token, restricted where that is offered.',
        link: { title: 'API keys', href: 'https://console.twilio.com/us1/account/keys-credentials/api-keys' },
        source: 'https://www.twilio.com/docs/iam/api-keys',
        seen,
      },
    ],
    place: [
      {
        text: 'The libraries read `TWILIO_ACCOUNT_SID` and `TWILIO_AUTH_TOKEN` by themselves.',
        source: 'unverified',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Auth token: request a secondary token, change your programs, then promote it; the old one ends.',
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, twilio',
        seen,
      },
      {
        text: 'API keys cannot be rotated: make a new one and delete the old one.',
        source: 'GitGuardian detector pages, Twilio',
        seen,
      },
    ],
    watch: [
      {
        text: 'Set a usage trigger that calls you, and look at traffic by country for two weeks. Have a second sender for sign-in codes.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Use API keys instead of the auth token, switch off countries that you never reach in Geo Permissions, and use subaccounts.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
