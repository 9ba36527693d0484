/** Box: developer token or client secrets. Format: https://developer.box.com/guides/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const box = {
  id: 'box',
  name: 'Box',
  homepage: 'https://www.box.com',
  links: { keys: 'https://developer.box.com/guides/authentication/access-tokens/', seen: '2026-11-30' },
  detectors: [
    {
      id: 'box-access-token',
      name: 'Box developer token or client secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['box_', 'box-', 'boxt', 'box.com', 'boxsdk', 'box api'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=box\.com|boxsdk)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['BOX_CLIENT_SECRET', 'BOX_DEVELOPER_TOKEN'],
      description: "Reads and writes files as the app's user, or gets tokens that do.",
      references: [
        'https://developer.box.com/guides/authentication',
        'https://developer.box.com/guides/authentication/access-tokens/',
      ],
    },
  ],
} as const satisfies ProviderSpec;
