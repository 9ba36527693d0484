/** JSON Web Token: signed tokens. Format: https://www.rfc-editor.org/rfc/rfc7519 */
import type { ProviderSpec } from '../core/catalogue';

export const jwt = {
  id: 'jwt',
  name: 'JSON Web Token',
  links: { rotate: 'https://datatracker.ietf.org/doc/html/rfc8725', seen: '2026-11-24' },
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
      checks: ['jwt', 'doc-example'],
      confidence: 'medium',
      show: { prefix: 3 },
      envNames: ['JWT', 'ACCESS_TOKEN'],
      description: 'Says who its bearer is, until it expires or its signing key changes.',
      references: ['https://www.rfc-editor.org/rfc/rfc7519'],
    },
    {
      id: 'jwt-without-signature',
      name: 'JSON Web Token without its signature',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'token', literals: ['eyJ', 'ewog', 'ewoi'] },
      pattern: String.raw`e(?:yJ|wog|woi)[0-9A-Za-z_-]{8,3000}\.e[yw][0-9A-Za-z_-]{8,8000}`,
      bounds: { left: '\\w.-', right: '\\w.=-' },
      reach: 8192,
      checks: ['jwt', 'jwt-claims', 'doc-example'],
      confidence: 'low',
      show: { prefix: 3 },
      envNames: ['JWT'],
      description: 'Shows what a token says; the signature that makes it valid was cut off, or it never had one.',
      references: ['https://www.rfc-editor.org/rfc/rfc7519#section-6'],
    },
    {
      id: 'jwt-base64',
      name: 'JSON Web Token in base64',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['ZXlKaGJHY', 'ZXlKMGVYQ', 'ZXlKcmFXU', 'ZXlKNE5X', 'ZXlKbGJtT'] },
      // Base64 of headers that begin with "alg", "typ", "kid", "x5c" or "x5t", or "enc".
      pattern: 'ZXlK(?:aGJHY|MGVYQ|cmFXU|NE5X|bGJtT)[0-9A-Za-z+/]{60,12000}={0,2}',
      bounds: { right: '\\w+/=' },
      reach: 12100,
      checks: ['mixed-case'],
      show: { prefix: 4 },
      envNames: ['JWT'],
      description: 'Says who its bearer is, until it expires or its signing key changes.',
      references: ['https://www.rfc-editor.org/rfc/rfc7519'],
    },
  ],
} as const satisfies ProviderSpec;
