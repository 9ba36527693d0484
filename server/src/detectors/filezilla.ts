/** FileZilla: passwords that its site manager keeps. Format: https://wiki.filezilla-project.org/Network_Configuration */
import type { ProviderSpec } from '../core/catalogue';

export const filezilla = {
  id: 'filezilla',
  name: 'FileZilla',
  homepage: 'https://filezilla-project.org',
  detectors: [
    {
      id: 'filezilla-password',
      name: 'Password in FileZilla settings',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['<Pass encoding="base64"'] },
      pattern: String.raw`<Pass encoding="base64"\s{0,4}>\s{0,12}(?<secret>[A-Za-z0-9+/]{4,400}={0,2})\s{0,12}</Pass>`,
      bounds: { left: '', right: '' },
      show: { prefix: 0 },
      envNames: ['FTP_PASSWORD'],
      description: 'Opens the server of that entry as its user. The encoding hides nothing.',
      references: ['https://wiki.filezilla-project.org/Network_Configuration'],
    },
  ],
} as const satisfies ProviderSpec;
