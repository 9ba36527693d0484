/**
 * BlazeMeter: API monitoring access tokens.
 * Format: https://help.blazemeter.com/apidocs/api-monitoring/account.htm?tocpath=API%20Monitoring%7C_____12
 */
import type { ProviderSpec } from '../core/catalogue';

export const blazemeter = {
  id: 'blazemeter',
  name: 'BlazeMeter',
  homepage: 'https://www.blazemeter.com',
  detectors: [
    {
      id: 'blazemeter-access-token',
      name: 'BlazeMeter API monitoring access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['blazemeter', 'runscope'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=blazemeter|runscope)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['BLAZEMETER_ACCESS_TOKEN'],
      description: 'Reads and changes the API tests of its user, including the credentials kept in them.',
      references: ['https://help.blazemeter.com/apidocs/api-monitoring/account.htm?tocpath=API%20Monitoring%7C_____12'],
    },
  ],
} as const satisfies ProviderSpec;
