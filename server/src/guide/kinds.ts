/**
 * What a leaked key means by the kind of service it opens: risks, what stops with it, what to watch. Advice of our own, for
 * parts in which a provider has no facts of its own. Data only.
 */
import type { GuidePart } from '../shared/guide';
import type { ServiceKind } from './guide';

/** Parts that a kind says something about. */
export type KindPart = Extract<GuidePart, 'risks' | 'stops' | 'watch'>;

/** Sentences by kind and part. */
export const kindAdvice: Readonly<Record<ServiceKind, Readonly<Record<KindPart, readonly string[]>>>> = {
  ai: {
    risks: [
      'Strangers run their models on your bill; such keys are resold within hours.',
      'Stored files, prompts, fine-tuned models and conversations of the project may be read.',
    ],
    stops: [
      'Everything that asks a model with this key: chat features, batch jobs, evaluations, notebooks of colleagues.',
    ],
    watch: ['Compare usage by model and by hour with the week before, and set a hard spending limit.'],
  },
  chat: {
    risks: [
      'Whoever has it reads and writes messages as your bot, and members trust what it says: a way to phish them.',
      'Message history may hold further passwords and personal data.',
    ],
    stops: ['The bot, its commands and the alerts that it posts.'],
    watch: ['Look for messages, members and installations that nobody of you made.'],
  },
  cloud: {
    risks: [
      'Strangers start machines on your bill, often for mining, in regions that you never open.',
      'They read or delete stored data, and make users and keys of their own so that they can return.',
    ],
    stops: ['Deployments, pipelines, backups and every program that signs its calls with this key.'],
    watch: ['Watch spending, new users, new keys and activity in unused regions for at least a month.'],
  },
  code: {
    risks: [
      'Private code can be read, and with it the secrets it holds.',
      'Code, releases and pipelines can be changed: what your users install may no longer be yours.',
    ],
    stops: ['Pipelines, bots, mirrors and scripts that clone or push with this token.'],
    watch: ['Look for new deploy keys, webhooks, workflow changes and members in the weeks after.'],
  },
  data: {
    risks: [
      'Your quota or balance is used up by others.',
      'What the account stores with the service can be read or changed.',
    ],
    stops: ['Every program that calls the service with this key.'],
    watch: ['Compare the number of calls with the weeks before.'],
  },
  database: {
    risks: [
      'Every record that the user may read can be copied, and every one that it may write can be changed or held to ransom.',
      'Personal data in it makes this a breach that you may have to report within days.',
    ],
    stops: [
      'Every program, job and dashboard that connects as this user; pools keep old connections until they are closed.',
    ],
    watch: [
      'Watch connections from unknown addresses and unusually large reads; restore a backup once, to know that it works.',
    ],
  },
  mail: {
    risks: [
      'Mail in your name: phishing and spam that pass SPF and DKIM, and a reputation that is gone for weeks.',
      'Recipient lists, logs and suppressions hold personal data.',
    ],
    stops: ['Password resets, receipts, alerts and everything else that sends with this key.'],
    watch: ['Watch bounce and complaint rates, unknown senders and templates, and block lists for your domains.'],
  },
  monitoring: {
    risks: [
      'Logs, traces and errors can be read; they often hold tokens and personal data.',
      'False data can be written, alerts silenced, and a bill for volume run up.',
    ],
    stops: ['Agents and exporters that report with this key; until they have the new one, you are blind.'],
    watch: ['Check that each host reports again, and that monitors were not muted.'],
  },
  packages: {
    risks: [
      'A new version of your package can be published with foreign code, and everybody who updates runs it.',
      'Private packages can be read.',
    ],
    stops: ['Releases from pipelines, and installs of private packages.'],
    watch: ['Compare each published version since the leak with the tag it should have been built from.'],
  },
  payment: {
    risks: [
      'Money: refunds, payouts and transfers to others, and stolen cards tried out on your account.',
      'Customer and order data can be read; you may have to report that.',
    ],
    stops: ['Checkout, subscriptions, refunds and everything in the back office that uses this key.'],
    watch: ['Compare payouts, refunds and disputes with your books every day for a month.'],
  },
  signing: {
    risks: [
      'Whoever has it proves to be you, or signs in your name; what they made with it stays valid until it is revoked.',
    ],
    stops: ['Everything that is opened or signed with it, and everybody who trusts its other half.'],
    watch: ['Look for sign-ins and signatures from places and times that are not yours.'],
  },
  workspace: {
    risks: [
      'Documents, contacts, tickets and plans of your team can be read, changed or deleted.',
      'Such records hold personal data and often further passwords.',
    ],
    stops: ['Integrations, synchronisations and automations that use this token.'],
    watch: ['Look for exports, new integrations and new members that nobody of you made.'],
  },
};

/** Habits that keep the next key out of the code, whatever the provider. */
export const preventAdvice: readonly { readonly id: string; readonly text: string }[] = [
  { id: 'hook', text: 'Install the hook that stops a key before it is committed: `keylift hooks install`.' },
  { id: 'ci', text: 'Scan each change in your pipeline too: `keylift scan --since origin/main`.' },
  {
    id: 'ignore',
    text: 'Keep `.env` out of git and out of container images; commit a `.env.example` with names alone.',
  },
  { id: 'separate', text: 'Use one key per program and environment, so that one can be revoked without the others.' },
  { id: 'least', text: 'Give each key the least it needs, an end date where that is possible, and an owner.' },
];

/** What to have ready while a key is watched, whatever the provider. */
export const watchAdvice: readonly string[] = [
  'Have a plan for the day the new key fails or the account is paused: which release to go back to, and whom to ask.',
];

/** How new keys are made, for a provider of which nothing is known. */
export const createAdvice: readonly string[] = [
  'Make the new key before the old one goes, so that nothing stands still.',
  'Give it only the permissions that its program uses, and an end date where the provider offers one.',
  'Copy it straight into the store that your programs read; not into a chat, a ticket or a mail.',
];
