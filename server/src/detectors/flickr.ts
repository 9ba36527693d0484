/** Flickr: API key or access tokens. Format: https://www.flickr.com/services/api */
import type { ProviderSpec } from '../core/catalogue';

export const flickr = {
  id: 'flickr',
  name: 'Flickr',
  homepage: 'https://www.flickr.com',
  links: { keys: 'https://www.flickr.com/services/apps', seen: '2026-11-24' },
  detectors: [
    {
      id: 'flickr-api-key',
      name: 'Flickr API key or access token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['flickr'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['FLICKR_API_KEY'],
      description: 'Names the app to the Flickr API; with its secret it acts for users who signed in.',
      references: ['https://www.flickr.com/services/api', 'https://www.flickr.com/services/api/'],
    },
  ],
} as const satisfies ProviderSpec;
