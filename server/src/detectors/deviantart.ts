/** DeviantArt: client secrets and access tokens. Format: https://www.deviantart.com/developers/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const deviantart = {
  id: 'deviantart',
  name: 'DeviantArt',
  homepage: 'https://www.deviantart.com',
  detectors: [
    {
      id: 'deviantart-client-secret',
      name: 'DeviantArt client secret',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['deviantart', 'deviant_art'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=deviantart|deviant_art)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['DEVIANTART_CLIENT_SECRET'],
      description: "With the client id, gets tokens for the DeviantArt API in the app's name.",
      references: ['https://www.deviantart.com/developers/authentication', 'https://www.deviantart.com/developers/'],
    },
    {
      id: 'deviantart-access-token',
      name: 'DeviantArt access token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['deviantart', 'deviant_art'] },
      pattern: String.raw`(?:(?<=deviantart|deviant_art)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{40,80})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['DEVIANTART_ACCESS_TOKEN'],
      description: 'Acts as its user, or as the app, until it expires.',
      references: ['https://www.deviantart.com/developers/authentication', 'https://www.deviantart.com/developers/'],
    },
  ],
} as const satisfies ProviderSpec;
