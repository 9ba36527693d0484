/** Adafruit IO: keys and legacy keys. Format: https://io.adafruit.com/api/docs */
import type { ProviderSpec } from '../core/catalogue';

export const adafruitIo = {
  id: 'adafruit-io',
  name: 'Adafruit IO',
  homepage: 'https://io.adafruit.com',
  links: { keys: 'https://io.adafruit.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'adafruit-io-key',
      name: 'Adafruit IO key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['aio_'] },
      pattern: 'aio_[0-9A-Za-z]{28}',
      minEntropy: 3,
      envNames: ['ADAFRUIT_IO_KEY'],
      description:
        'Reads and writes every feed and dashboard of the Adafruit IO account, and so drives its connected devices.',
      references: ['https://io.adafruit.com/api/docs', 'https://learn.adafruit.com/adafruit-io/http-status-codes'],
    },
    {
      id: 'adafruit-io-legacy-key',
      name: 'Adafruit IO legacy key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['adafruit', 'aio_key'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=adafruit|aio_key)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[\w-]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['ADAFRUIT_IO_KEY'],
      description: 'Reads and writes the feeds of the account with a key from before the aio_ prefix.',
      references: ['https://io.adafruit.com/api/docs', 'https://learn.adafruit.com/adafruit-io/http-status-codes'],
    },
  ],
} as const satisfies ProviderSpec;
