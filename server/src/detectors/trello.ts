/**
 * Trello: user tokens, user tokens with prefix and API keys.
 * Format: https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization
 */
import type { ProviderSpec } from '../core/catalogue';

export const trello = {
  id: 'trello',
  name: 'Trello',
  homepage: 'https://trello.com',
  links: { keys: 'https://trello.com/power-ups/admin', seen: '2026-11-24' },
  detectors: [
    {
      id: 'trello-api-token',
      name: 'Trello user token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['trello'], within: 40 },
      pattern: '[0-9A-Za-z-]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['TRELLO_TOKEN', 'TRELLO_API_TOKEN'],
      description: 'With the API key, acts as its user on all boards.',
      references: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization'],
    },
    {
      id: 'trello-prefixed-token',
      name: 'Trello user token with prefix',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['ATTA'] },
      pattern: 'ATTA[0-9a-f]{64}[0-9A-F]{8}',
      minEntropy: 3,
      envNames: ['TRELLO_TOKEN'],
      description: 'With the API key, acts as its user on all boards.',
      references: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization'],
    },
    {
      id: 'trello-api-key',
      name: 'Trello API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['trello'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=trello)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z-]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w?-' },
      checks: ['has-digit', 'random'],
      envNames: ['TRELLO_API_KEY', 'TRELLO_KEY'],
      description: 'Names the Power-Up; reads need a user token as well.',
      references: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization'],
    },
  ],
} as const satisfies ProviderSpec;
