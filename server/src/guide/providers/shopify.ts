/** What to do about a leaked Shopify key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const shopify = {
  provider: 'shopify',
  kind: 'payment',
  parts: {
    what: [
      {
        text: "`shpat_`, `shpca_` and `shppa_` tokens open one shop within the scopes of an app; `shpss_` is the app's own secret.",
        source: 'trufflesecurity/trufflehog@3ab759f, shopify detector',
        seen,
      },
    ],
    risks: [
      {
        text: "Orders, customers and products of the shop as far as the app's scopes go; with write scopes prices, themes and refunds.",
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look at orders, customers, discounts and exports that nobody of you made, and at the activity log of the shop.',
        source: 'advice',
        seen,
      },
    ],
    stops: [{ text: 'The app and its webhooks until it has the new token.', source: 'advice', seen }],
    create: [
      {
        text: 'Give the app fewer scopes while you are at it, and install it again for a new token.',
        link: { title: 'Shopify admin', href: 'https://admin.shopify.com' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'A token cannot be revoked alone: uninstall the app and install it again.',
        link: { title: 'Shopify admin', href: 'https://admin.shopify.com' },
        source: 'GitLab DAST check 798.105',
        seen,
      },
      { text: "The app's secret is rotated in the settings of the app.", source: 'unverified', seen },
    ],
    watch: [
      {
        text: 'Look for orders, discounts, theme changes and staff accounts that nobody of you made.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      { text: 'Ask for the fewest scopes, and use tokens that expire where the app can.', source: 'advice', seen },
    ],
  },
} as const satisfies ProviderGuide;
