/** What to do about a leaked Azure key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const azure = {
  provider: 'azure',
  kind: 'cloud',
  parts: {
    what: [
      {
        text: 'Azure has several: client secrets of Entra applications, account keys of storage, and more. A storage key opens everything in its account; a client secret has the roles of its application.',
        source: 'trufflesecurity/trufflehog@3ab759f, azure_entra and azure_storage detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'A client secret acts as its application in every subscription and API it was given; a storage key opens all data of the account; a DevOps token reads code and runs pipelines.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Read the sign-in logs of the application (Entra) or the logs of the storage account (Monitor).',
        link: { title: 'Azure portal', href: 'https://portal.azure.com' },
        source: 'unverified',
        seen,
      },
    ],
    stops: [
      {
        text: 'Every workload that signs in as this application, or every client of the storage account that uses this key.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Prefer a managed identity, which has no secret. Otherwise add a second client secret with a short life, or use the second storage key.',
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Client secret: Entra, App registrations, Certificates & secrets, delete.',
        link: { title: 'Azure portal', href: 'https://portal.azure.com' },
        source: 'unverified',
        seen,
      },
      {
        text: 'Storage key: move programs to the second key, then Access keys, Rotate key for the leaked one.',
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, azure',
        seen,
      },
    ],
    watch: [
      {
        text: 'Look at sign-in and activity logs for role assignments, secrets and applications that are new; set a cost alert.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Managed identities and federated credentials instead of secrets; storage without shared keys; roles on single resources.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
