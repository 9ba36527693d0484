/** What to do about a leaked Google key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const google = {
  provider: 'google',
  kind: 'cloud',
  parts: {
    what: [
      {
        text: 'An API key (`AIza…`) names a project and pays for its calls; what it opens (Maps, Gemini, Firebase) depends on its restrictions. A service-account key is a JSON file with a private key and has the roles of its account.',
        source: 'trufflesecurity/trufflehog@3ab759f, gcp and googlegemini detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'An API key without restrictions calls every API that the project has switched on, Gemini and Maps among them, at your cost; a service account key acts with all roles of the account, up to whole projects.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look at the traffic per API and per credential since the leak.',
        link: { title: 'APIs dashboard', href: 'https://console.cloud.google.com/apis/dashboard' },
        source: 'GitGuardian/APISecurityBestPractices, leak mitigation checklist',
        seen,
      },
      {
        text: 'For a service account, filter Cloud Audit Logs by its mail address.',
        link: { title: 'Logs', href: 'https://console.cloud.google.com/logs' },
        source: 'unverified',
        seen,
      },
    ],
    stops: [
      {
        text: 'Calls that carry the API key, in browsers, apps and servers alike; for a service account, every workload that holds its JSON file.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Create the new API key and restrict it at once: to APIs, and to sites, apps or addresses.',
        link: { title: 'Credentials', href: 'https://console.cloud.google.com/apis/credentials' },
        source: 'advice',
        seen,
      },
      {
        text: 'In place of a service-account key, attach the account to the machine or use workload identity.',
        source: 'advice',
        seen,
      },
    ],
    place: [
      {
        text: "Google's libraries take the path of a key file from `GOOGLE_APPLICATION_CREDENTIALS`.",
        source: 'unverified',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the API key; it can be restored for 30 days.',
        link: { title: 'Credentials', href: 'https://console.cloud.google.com/apis/credentials' },
        source: 'GitGuardian detector pages, Google API key',
        seen,
      },
      {
        text: 'Service account: IAM & Admin, Service Accounts, Keys, delete the key.',
        link: { title: 'Service accounts', href: 'https://console.cloud.google.com/iam-admin/serviceaccounts' },
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, gcp',
        seen,
      },
    ],
    watch: [
      {
        text: 'Set a budget alert and quotas for each API, and compare the next two invoices; look for service account keys that were made since.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Restrict API keys to the referrers, apps or addresses that need them and to single APIs; use workload identity instead of key files.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
