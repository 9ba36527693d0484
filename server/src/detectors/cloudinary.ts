/** Cloudinary: API secrets and connection URLs. Format: https://cloudinary.com/documentation/admin_api */
import type { ProviderSpec } from '../core/catalogue';

export const cloudinary = {
  id: 'cloudinary',
  name: 'Cloudinary',
  homepage: 'https://cloudinary.com',
  links: { keys: 'https://console.cloudinary.com/settings/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'cloudinary-api-secret',
      name: 'Cloudinary API secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['cloudinary'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=cloudinary)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[\w-]{27})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['CLOUDINARY_API_SECRET'],
      description: 'With the API key, uploads, changes and deletes every image and video of the cloud.',
      references: ['https://cloudinary.com/documentation/admin_api'],
    },
    {
      id: 'cloudinary-url',
      name: 'Cloudinary connection URL',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['cloudinary://'] },
      pattern: String.raw`cloudinary://\d{12,20}:[\w-]{20,40}@[\w-]{2,50}`,
      bounds: { right: '\\w-' },
      minEntropy: 3,
      envNames: ['CLOUDINARY_URL'],
      description: 'Holds API key and secret: uploads, changes and deletes every image and video of the cloud.',
      references: ['https://cloudinary.com/documentation/admin_api'],
    },
    {
      id: 'cloudinary-cloud-name',
      name: 'Cloudinary cloud name',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: {
        in: 'context',
        literals: ['cloudinary_cloud_name', 'cloudinarycloudname', 'cloudinary-cloud-name', 'cloudinary cloud'],
        within: 8,
      },
      pattern: String.raw`["'\x60]?\s{0,2}(?:=>|:=|[:=])\s{0,2}["'\x60]?(?<secret>(?!your|my[_-]|<|cloud|name|process|env|config|os\.|x{3})[a-z][0-9a-z-]{2,40})(?=["'\x60\s,;]|$)`,
      bounds: { left: '', right: '' },
      show: { prefix: 42 },
      envNames: ['CLOUDINARY_CLOUD_NAME'],
      description: 'Names an account; opens nothing without its secret.',
      references: ['https://cloudinary.com/documentation/how_to_integrate_cloudinary'],
    },
  ],
} as const satisfies ProviderSpec;
