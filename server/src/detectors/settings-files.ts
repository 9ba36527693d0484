/**
 * Passwords and keys in what programs keep for themselves, where a word says what the file is and a place which part of it is the
 * secret: exports of clients of HTTP, recorded cookies, states of Terraform, channels of packages, lists of users, settings of shops.
 */
import type { ProviderSpec } from '../core/catalogue';

/** Another attribute of an object of JSON, up to the next one. */
const attribute = String.raw`"\w{1,24}":\s{0,2}(?:"[^"\r\n]{0,200}"|[\w.]{1,12}),\s{0,40}`;

export const settingsFiles = {
  id: 'settings-files',
  name: 'Settings of programs',
  detectors: [
    {
      id: 'settings-files-key',
      name: 'Key that a program keeps',
      class: 'secret',
      severity: 'high',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: [
          '"apikey": [',
          '"apikey":[',
          'session",',
          'sessionid",',
          '.sid",',
          'anaconda.org/t/',
          ':x-oauth-basic@',
          '<crypt>',
        ],
        before: 130,
      },
      // Postman says where a key goes, and what it is called, in objects of their own; cookies of HAR; addresses of packages; Magento.
      pattern: String.raw`"apikey": ?\[\s{0,40}(?:\{[^{}]{0,160}\},\s{0,40}){0,2}?\{\s{0,40}"key":\s{0,2}"value",\s{0,40}"value":\s{0,2}"(?<secret>[\w+/=.:-]{12,512})"|(?:session(?:id)?|\.sid)",\s{0,40}"value":\s{0,2}"(?<secretB>[\w.~+/=%:-]{16,1024})"|anaconda\.org/t/(?<secretC>[\w-]{12,80})/|https?://(?<secretD>[\w.~-]{16,120}):x-oauth-basic@|<crypt>\s{0,24}<key>\s{0,8}(?:<!\[CDATA\[)?(?<secretE>[0-9a-f]{32})\b`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 1200,
      checks: ['bearer-value', 'documented-example'],
      confidence: 'medium',
      envNames: ['API_KEY'],
      description: 'Uses the service in the name of its owner.',
      references: ['https://learning.postman.com/docs/sending-requests/authorization/authorization-types/'],
    },
    {
      id: 'settings-files-password',
      name: 'Password that a program keeps',
      class: 'secret',
      severity: 'high',
      tier: 'generic',
      anchor: { in: 'token', literals: ['"random_password"', ' on >'], before: 900 },
      // What Terraform drew, and keeps in its state; users of Redis.
      pattern: String.raw`"random_password",(?:[^"]{0,60}"[^"\r\n]{0,160}"){1,30}?[^"]{0,60}"result":\s{0,2}"(?<secret>[^"\r\n]{8,256})"|"result":\s{0,2}"(?<secretB>[^"\r\n]{8,256})",\s{0,40}(?:${attribute}){0,4}"\w{1,24}":\s{0,2}[\w"]{1,12}\s{0,40}\},\s{0,40}"type":\s{0,2}"random_password"|\buser [\w.-]{1,40} on >(?<secretC>[^\s"'<>{}$]{4,127})(?=["'\s]|$)`,
      bounds: { left: '', right: '' },
      reach: 2400,
      checks: ['command-password'],
      confidence: 'medium',
      show: { prefix: 0 },
      envNames: ['PASSWORD'],
      description: 'A password as it was made, in a file that keeps it in the clear.',
      references: ['https://developer.hashicorp.com/terraform/language/state/sensitive-data'],
    },
  ],
} as const satisfies ProviderSpec;
