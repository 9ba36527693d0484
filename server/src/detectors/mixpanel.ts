/** Mixpanel: project secret or service account secrets. Format: https://developer.mixpanel.com/reference/overview */
import type { ProviderSpec } from '../core/catalogue';

export const mixpanel = {
  id: 'mixpanel',
  name: 'Mixpanel',
  homepage: 'https://mixpanel.com',
  detectors: [
    {
      id: 'mixpanel-service-account-secret',
      name: 'Mixpanel project secret or service account secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['mixpanel'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=mixpanel)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z-]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['MIXPANEL_SECRET', 'MIXPANEL_API_SECRET'],
      description: 'Exports the raw events and profiles of the project; a service account also changes it.',
      references: ['https://developer.mixpanel.com/reference/overview'],
    },
  ],
} as const satisfies ProviderSpec;
