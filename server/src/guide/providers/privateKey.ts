/** What to do about a leaked private key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const privateKey = {
  provider: 'private-key',
  kind: 'signing',
  parts: {
    what: [
      {
        text: 'The secret half of a key pair: for SSH, TLS certificates, signed tokens or code. With a passphrase it is less urgent, not harmless.',
        source: 'trufflesecurity/trufflehog@3ab759f, privatekey detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'Whoever has it signs in to every machine that trusts its other half, or speaks for your site or signs your releases; recorded traffic may become readable.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Find out what its public half opens: `ssh-keygen -y -f FILE` prints it; search `authorized_keys`, deploy keys and certificates. Then read the logs of sshd.',
        source: 'advice',
        seen,
      },
    ],
    stops: [
      {
        text: 'Everything that signs in, signs or decrypts with it, and everybody who trusts its other half.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Make a new pair where it is used, such as `ssh-keygen -t ed25519`, with a passphrase, or in a hardware key.',
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'SSH: take the public half out of every `authorized_keys` and account. Certificate: have its issuer revoke it.',
        source: 'advice',
        seen,
      },
    ],
    watch: [
      {
        text: 'Look through sign-in logs for its fingerprint, and certificate transparency logs for your names.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Keys with a passphrase or on hardware, short-lived certificates from an authority of your own, and one key for each purpose.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
