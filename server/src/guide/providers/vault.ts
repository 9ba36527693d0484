/** What to do about a leaked Vault key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const vault = {
  provider: 'vault',
  kind: 'cloud',
  parts: {
    what: [
      {
        text: '`hvs.` and `hvb.` tokens read and write secrets within their policies; `lookup-self` names them.',
        source: 'unverified',
        seen,
      },
    ],
    misuse: [
      { text: 'Search the audit device for the HMAC of the token or for its accessor.', source: 'advice', seen },
    ],
    create: [
      {
        text: 'Let programs sign in with a role (AppRole, Kubernetes, OIDC) in place of a fixed token.',
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: '`vault token revoke -accessor ACCESSOR`; then rotate everything that it could read.',
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
