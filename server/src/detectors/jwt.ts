/** JSON Web Token: signed tokens. Format: https://www.rfc-editor.org/rfc/rfc7519 */
import type { ProviderSpec } from '../core/catalogue';

export const jwt = {
  id: 'jwt',
  name: 'JSON Web Token',
  links: { rotate: 'https://datatracker.ietf.org/doc/html/rfc8725' },
  detectors: [
    {
      id: 'jwt-token',
      name: 'JSON Web Token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['eyJ', 'ewog', 'ewoi'] },
      // Header, payload and signature, each in base64url; the first two are JSON. An encrypted one has five parts.
      pattern: String.raw`e(?:yJ|wog|woi)[0-9A-Za-z_-]{8,3000}\.(?:e[yw][0-9A-Za-z_-]{8,8000}\.[0-9A-Za-z_-]{16,1400}|[0-9A-Za-z_-]{0,1400}\.[0-9A-Za-z_-]{10,64}\.[0-9A-Za-z_-]{10,8000}\.[0-9A-Za-z_-]{16,64})`,
      bounds: { left: '\\w.-', right: '\\w.-' },
      reach: 8192,
      checks: ['jwt'],
      confidence: 'medium',
      show: { prefix: 3 },
      envNames: ['JWT', 'ACCESS_TOKEN'],
      description: 'Says who its bearer is, until it expires or its signing key changes.',
      references: ['https://www.rfc-editor.org/rfc/rfc7519'],
    },
  ],
} as const satisfies ProviderSpec;
