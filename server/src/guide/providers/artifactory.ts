/** What to do about a leaked Artifactory key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const artifactory = {
  provider: 'artifactory',
  kind: 'packages',
  parts: {
    what: [
      {
        text: 'An API key or token reads and deploys artifacts of your own JFrog server as its user.',
        source: 'trufflesecurity/trufflehog@3ab759f, artifactory detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'Artifacts can be read, and with deploy rights replaced: builds that fetch them run foreign code.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: 'Read the access log of the server for the user of the key.', source: 'advice', seen }],
    stops: [{ text: 'Builds that fetch or publish artifacts and images with it.', source: 'advice', seen }],
    create: [
      { text: 'Create a new key under its own name, with a limit where one is offered.', source: 'advice', seen },
    ],
    revoke: [
      {
        text: 'Revoke the token in the profile of its user, or as administrator under Access Tokens.',
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      {
        text: 'Compare checksums of artifacts that were deployed since the leak, and look at the access log.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Scoped, short-lived access tokens for single repositories instead of API keys, and OIDC in pipelines.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
