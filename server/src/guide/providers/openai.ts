/** What to do about a leaked OpenAI key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const openai = {
  provider: 'openai',
  kind: 'ai',
  parts: {
    what: [
      {
        text: '`sk-proj-` keys belong to a project, `sk-svcacct-` to a service account, `sk-admin-` manage the organization; older `sk-` keys act as a user.',
        source: 'trufflesecurity/trufflehog@3ab759f, openai detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'Strangers run models on your budget within minutes; with an admin key they also make keys and read the usage of all projects. Files, assistants and stored responses of the project can be read.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Compare usage by key, model and day.',
        link: { title: 'Usage', href: 'https://platform.openai.com/usage' },
        source: 'unverified',
        seen,
      },
    ],
    stops: [
      {
        text: 'Every program, notebook and evaluation of the project that uses this key; keys of other projects are not touched.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Create a key of a service account in a project of its own, restricted to the endpoints it needs, and set a budget.',
        link: { title: 'API keys', href: 'https://platform.openai.com/api-keys' },
        source: 'advice',
        seen,
      },
    ],
    place: [{ text: 'The official libraries read `OPENAI_API_KEY` by themselves.', source: 'unverified', seen }],
    revoke: [
      {
        text: 'Use the bin beside the key and confirm with Revoke.',
        link: { title: 'API keys', href: 'https://platform.openai.com/api-keys' },
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, openai',
        seen,
      },
    ],
    watch: [
      {
        text: 'Watch cost by hour for some days, and keep a hard monthly limit for each project. Have a second key of another project ready for what must not stand still.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'One project and service account for each program, with a budget and only the endpoints it calls.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
