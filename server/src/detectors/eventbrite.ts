/** Eventbrite: private tokens. Format: https://www.eventbrite.com/platform/docs/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const eventbrite = {
  id: 'eventbrite',
  name: 'Eventbrite',
  homepage: 'https://www.eventbrite.com',
  detectors: [
    {
      id: 'eventbrite-private-token',
      name: 'Eventbrite private token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['eventbrite'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=eventbrite)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['EVENTBRITE_API_KEY', 'EVENTBRITE_TOKEN'],
      description: 'Acts as its user: events, orders and attendees of the organisation.',
      references: [
        'https://www.eventbrite.com/platform/docs/authentication',
        'https://www.eventbrite.com/platform/docs/organizations',
      ],
    },
  ],
} as const satisfies ProviderSpec;
