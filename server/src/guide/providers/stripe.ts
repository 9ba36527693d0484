/** What to do about a leaked Stripe key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';
const keysPage = { title: 'Stripe API keys', href: 'https://dashboard.stripe.com/apikeys' };
const keysReference = 'https://docs.stripe.com/keys';
const practices = 'https://docs.stripe.com/keys-best-practices';
const errors = 'https://docs.stripe.com/api/errors';

export const stripe = {
  provider: 'stripe',
  kind: 'payment',
  parts: {
    what: [
      {
        text: 'Stripe takes payments. A secret key (`sk_live_`) may do everything on the account, a restricted key (`rk_live_`) what it was given, and `sk_test_` and `rk_test_` only play in the sandbox.',
        source: keysReference,
        seen,
      },
      {
        text: 'A publishable key (`pk_`) belongs in browsers and apps and is no secret. `whsec_` signs the events that Stripe sends to your webhooks.',
        source: practices,
        seen,
      },
    ],
    where: [
      {
        text: 'A live key in code often has a twin in the sandbox beside it: look at both, and at the webhook secret in the same file.',
        source: 'advice',
        seen,
      },
    ],
    risks: [
      {
        text: 'With a live secret key, money can be refunded and paid out to others, stolen cards can be tried out on your account, and customer data can be read.',
        source: practices,
        seen,
      },
      {
        text: 'A restricted key limits this to its permissions; a test key moves no money, but shows how your programs work.',
        source: keysReference,
        seen,
      },
      {
        text: 'With the webhook secret, events can be forged: “payment succeeded” for an order that nobody paid.',
        source: keysReference,
        seen,
      },
    ],
    misuse: [
      {
        text: 'Read the request logs: filter by the key and look for addresses, endpoints and hours that are not yours.',
        link: { title: 'Stripe request logs', href: 'https://dashboard.stripe.com/logs' },
        source: practices,
        seen,
      },
      {
        text: 'Compare payouts, refunds, new webhook endpoints and changed bank accounts with your books since the day of the leak.',
        source: 'advice',
        seen,
      },
      {
        text: 'An error of the API has a `request_log_url` that opens its entry in the logs: find it in the logs of your own programs to tell your calls from others.',
        source: errors,
        seen,
      },
    ],
    stops: [
      {
        text: 'Checkout, subscriptions, refunds and every back-office job with this key: they get 401. A restricted key without a permission gets 403, which does not mean that it is dead.',
        source: errors,
        seen,
      },
      {
        text: 'If it is the webhook secret: your handler refuses every event until it has the new one.',
        source: keysReference,
        seen,
      },
    ],
    create: [
      {
        text: 'Open API keys (the switch for the sandbox changes the list) and create a restricted key with only the permissions that the program needs.',
        link: keysPage,
        source: keysReference,
        seen,
      },
      { text: 'Copy it at once: a live key is shown one time.', source: keysReference, seen },
      { text: 'Limit the key to the addresses of your servers.', source: practices, seen },
    ],
    place: [
      {
        text: 'Official libraries take the key where the client is made: `new Stripe(key)`, `stripe.api_key`, `Stripe.apiKey`, `stripe.Key`, `new \\Stripe\\StripeClient(key)`, `StripeConfiguration.ApiKey`.',
        source: 'unverified',
        seen,
      },
      {
        text: 'The JavaScript library refuses to start without a key: “Neither apiKey nor config.authenticator provided”. A missing variable is seen at once.',
        source: 'stripe 23.1.0 for Node, tried',
        seen,
      },
    ],
    revoke: [
      {
        text: 'In API keys, open the menu of the key, choose “Roll key…”, and when the old one shall end: “now” if it was pushed, else after your programs have the new one.',
        link: keysPage,
        source: 'trufflesecurity/how-to-rotate, stripe; GitLab DAST checks 798.175 to 798.178',
        seen,
      },
      {
        text: 'Or delete it once the new one is in place. There is no call of the API for this.',
        link: keysPage,
        source: keysReference,
        seen,
      },
      {
        text: 'A leaked webhook secret: Webhooks, your endpoint, roll the secret; both are valid until the end that you choose.',
        link: { title: 'Stripe webhooks', href: 'https://dashboard.stripe.com/webhooks' },
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      {
        text: 'If Stripe itself sees a live key in public, it tells you, and may roll the key: read the mails of the account owner.',
        source: practices,
        seen,
      },
      {
        text: 'Compare payouts, refunds and disputes with your books every day for a month, and have the number of your bank at hand.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Use restricted keys everywhere, one per program, limited to addresses; keep the secret key for what needs it.',
        source: practices,
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
