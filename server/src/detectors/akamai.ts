/** Akamai: EdgeGrid tokens. Format: https://techdocs.akamai.com/developer/docs/authenticate-with-edgegrid */
import type { ProviderSpec } from '../core/catalogue';

export const akamai = {
  id: 'akamai',
  name: 'Akamai',
  homepage: 'https://www.akamai.com',
  detectors: [
    {
      id: 'akamai-edgegrid-token',
      name: 'Akamai EdgeGrid token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['akab-'] },
      pattern: 'akab-[0-9a-z]{16}-[0-9a-z]{16}',
      minEntropy: 3,
      envNames: ['AKAMAI_ACCESS_TOKEN', 'AKAMAI_CLIENT_TOKEN'],
      description:
        "Names the API client (client or access token) that signs requests to Akamai's configuration and purge APIs.",
      references: ['https://techdocs.akamai.com/developer/docs/authenticate-with-edgegrid'],
    },
  ],
} as const satisfies ProviderSpec;
