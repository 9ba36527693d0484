/** Databox: push API tokens. Format: https://developers.databox.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const databox = {
  id: 'databox',
  name: 'Databox',
  homepage: 'https://databox.com',
  detectors: [
    {
      id: 'databox-push-token',
      name: 'Databox push API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['databox'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=databox)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z+=]{21})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w+=-' },
      checks: ['random'],
      envNames: ['DATABOX_TOKEN'],
      description: 'Writes metrics into the data source it belongs to.',
      references: ['https://developers.databox.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
