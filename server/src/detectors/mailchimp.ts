/** Mailchimp: API keys of Mailchimp and Mandrill. Format: https://mailchimp.com/help/about-api-keys/ */
import type { ProviderSpec } from '../core/catalogue';

export const mailchimp = {
  id: 'mailchimp',
  name: 'Mailchimp',
  homepage: 'https://mailchimp.com',
  links: { keys: 'https://admin.mailchimp.com/account/api/', seen: '2026-11-24' },
  detectors: [
    {
      id: 'mailchimp-api-key',
      name: 'Mailchimp API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'token',
        literals: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
        before: 32,
      },
      // A digest and the data centre.
      pattern: String.raw`[0-9a-f]{32}-us[1-9]\d{0,2}`,
      reach: 16,
      checks: ['mixed'],
      show: { prefix: 0, suffix: 5 },
      envNames: ['MAILCHIMP_API_KEY'],
      description: 'Reads and writes audiences and campaigns.',
      references: ['https://mailchimp.com/help/about-api-keys/'],
    },
    {
      id: 'mailchimp-mandrill-api-key',
      name: 'Mandrill API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['mandrill'], within: 40 },
      pattern: '(?:md-)?[0-9A-Za-z_-]{22}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['MANDRILL_API_KEY'],
      description: 'Sends mail through Mailchimp Transactional.',
      references: ['https://mailchimp.com/developer/transactional/docs/fundamentals/'],
    },
  ],
} as const satisfies ProviderSpec;
