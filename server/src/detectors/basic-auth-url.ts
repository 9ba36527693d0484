/** Basic authentication URL: passwords in web addresses. Format: https://www.rfc-editor.org/rfc/rfc7617 */
import type { ProviderSpec } from '../core/catalogue';

// An address that stands in the text whole is the secret whole; see `database-url.ts`.
const host = String.raw`(?:\[[\da-f:.]{2,45}\]|[\w-][\w.-]{0,100})(?::\d{1,5})?`;
const path = String.raw`(?:[/?][\w/?&=.:;,%+~@!*#-]{0,300}(?<![.,:;!?]))?`;

export const basicAuthUrl = {
  id: 'basic-auth-url',
  name: 'Basic authentication URL',
  detectors: [
    {
      id: 'basic-auth-url-password',
      name: 'Password in a web address',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: { in: 'token', literals: ['http://', 'https://'] },
      pattern: String.raw`(?<secret>https?://(?<user>[^\s:/?#@"'\x60<>\\{}$]{1,100}):(?<password>[^\s/?#"'\x60<>\\]{1,200})@(?![\w.:-]{0,120}[$%{<])(?<host>${host})${path})|https?://(?<userB>[^\s:/?#@"'\x60<>\\]{1,100}):(?<secretB>[^\s/?#@"'\x60<>\\]{1,200})@(?=[\w.\[%${'$'}{-])`,
      ignoreCase: true,
      bounds: { left: '\\w', right: '' },
      reach: 900,
      gate: 'account',
      checks: ['url-password', 'url-account'],
      confidence: 'medium',
      show: { prefix: 0 },
      envNames: ['SERVICE_URL'],
      description: 'Opens the address as the user.',
      references: ['https://www.rfc-editor.org/rfc/rfc7617'],
    },
    {
      id: 'basic-auth-url-token',
      name: 'Token in the address of a repository or an API',
      class: 'secret',
      severity: 'high',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: ['@github.com/', '@bitbucket.org/', '@gitlab.', '@git.', '@dev.azure.com/', '@api.'],
        before: 210,
      },
      // A token stands where a user does; who has a password besides is found by that.
      pattern: String.raw`https?://(?<secret>[A-Za-z0-9_-]{20,200})@(?:github\.com/|gitlab\.|bitbucket\.org/|git\.|dev\.azure\.com/|api\.)`,
      ignoreCase: true,
      bounds: { left: '\\w', right: '' },
      checks: ['bearer-value'],
      confidence: 'medium',
      envNames: ['GIT_TOKEN'],
      description: 'Reads, and mostly writes, what its owner has there.',
      references: ['https://docs.github.com/en/get-started/git-basics/about-remote-repositories'],
    },
    {
      id: 'basic-auth-url-other',
      name: 'Password in a URL',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: { in: 'token', literals: ['://'] },
      // Any scheme but the web's, which has a detector of its own.
      pattern: String.raw`://(?<user>[^\s:/?#@"'\x60<>\\]{1,100}):(?<secret>[^\s/?#@"'\x60<>\\]{1,200})@(?=[\w.\[%${'$'}{-])`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 340,
      gate: 'account',
      checks: ['other-scheme', 'url-password', 'url-account'],
      confidence: 'medium',
      show: { prefix: 0 },
      envNames: ['SERVER_PASSWORD'],
      description: 'Opens the server as the user.',
      references: ['https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1'],
    },
  ],
} as const satisfies ProviderSpec;
