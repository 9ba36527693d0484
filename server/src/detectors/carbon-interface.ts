/** Carbon Interface: API keys. Format: https://docs.carboninterface.com */
import type { ProviderSpec } from '../core/catalogue';

export const carbonInterface = {
  id: 'carbon-interface',
  name: 'Carbon Interface',
  homepage: 'https://www.carboninterface.com',
  detectors: [
    {
      id: 'carbon-interface-api-key',
      name: 'Carbon Interface API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['carboninterface', 'carbon_interface'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=carboninterface|carbon_interface)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{21})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CARBON_INTERFACE_API_KEY'],
      description: "Estimates carbon emissions within the owner's quota.",
      references: ['https://docs.carboninterface.com'],
    },
  ],
} as const satisfies ProviderSpec;
