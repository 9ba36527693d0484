/**
 * Shutterstock: consumer secrets, consumer keys and OAuth access tokens.
 * Format: https://api-reference.shutterstock.com
 */
import type { ProviderSpec } from '../core/catalogue';

export const shutterstock = {
  id: 'shutterstock',
  name: 'Shutterstock',
  homepage: 'https://www.shutterstock.com',
  detectors: [
    {
      id: 'shutterstock-consumer-secret',
      name: 'Shutterstock consumer secret',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['shutterstock'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=shutterstock)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{16})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['SHUTTERSTOCK_CONSUMER_SECRET', 'SHUTTERSTOCK_API_SECRET'],
      description: 'With the consumer key, searches and, on paid plans, licenses images.',
      references: ['https://api-reference.shutterstock.com'],
    },
    {
      id: 'shutterstock-consumer-key',
      name: 'Shutterstock consumer key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['shutterstock'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SHUTTERSTOCK_CONSUMER_KEY', 'SHUTTERSTOCK_API_KEY'],
      description: 'Names the application; useful with its secret.',
      references: ['https://api-reference.shutterstock.com'],
    },
    {
      id: 'shutterstock-oauth-token',
      name: 'Shutterstock OAuth access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['v2/'] },
      pattern: 'v2/[0-9A-Za-z]{388}',
      minEntropy: 3.5,
      envNames: ['SHUTTERSTOCK_API_TOKEN'],
      description: "Licenses and downloads images on its user's subscription.",
      references: ['https://api-reference.shutterstock.com'],
    },
  ],
} as const satisfies ProviderSpec;
