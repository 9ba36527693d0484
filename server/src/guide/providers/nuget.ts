/** What to do about a leaked NuGet key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const nuget = {
  provider: 'nuget',
  kind: 'packages',
  parts: {
    what: [
      {
        text: 'A key pushes packages that match its pattern; it has an end date.',
        source: 'trufflesecurity/trufflehog@3ab759f, nuget detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'A key that may push publishes new versions of packages under its glob pattern, which everybody who updates runs.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: 'Compare each version since the leak with its tag.', source: 'advice', seen }],
    stops: [{ text: 'Releases from pipelines.', source: 'advice', seen }],
    create: [
      {
        text: 'Make a key whose pattern names the one package.',
        link: { title: 'NuGet keys', href: 'https://www.nuget.org/account/apikeys' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'NuGet keys', href: 'https://www.nuget.org/account/apikeys' },
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      {
        text: 'Compare each version since the leak with its tag; unlist and report what is not yours.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Keys for single packages with the scope to push versions, an end date, and package signing.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
