/** What to do about a leaked RubyGems key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const rubygems = {
  provider: 'rubygems',
  kind: 'packages',
  parts: {
    what: [
      {
        text: '`rubygems_` keys push, yank or manage gems within their scopes.',
        source: 'trufflesecurity/trufflehog@3ab759f, rubygems detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'A key that may push publishes new versions of your gems, which everybody who updates runs; with `yank_rubygem` versions disappear.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      { text: 'Compare each version since the leak with its tag, and look for new owners.', source: 'advice', seen },
    ],
    stops: [{ text: 'Releases from pipelines.', source: 'advice', seen }],
    create: [
      {
        text: 'Make a key for the one gem that may only push; require a second factor.',
        link: { title: 'RubyGems keys', href: 'https://rubygems.org/profile/api_keys' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'RubyGems keys', href: 'https://rubygems.org/profile/api_keys' },
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      {
        text: 'Compare each version since the leak with its tag; yank what is not yours and tell the users.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Trusted publishing or keys for one gem with the scope to push alone, and a second factor for the API.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
