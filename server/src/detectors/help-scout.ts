/** Help Scout: Docs API keys and OAuth app secrets. Format: https://developer.helpscout.com/mailbox-api/ */
import type { ProviderSpec } from '../core/catalogue';

export const helpScout = {
  id: 'help-scout',
  name: 'Help Scout',
  homepage: 'https://www.helpscout.com',
  detectors: [
    {
      id: 'help-scout-docs-api-key',
      name: 'Help Scout Docs API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['helpscout', 'help_scout'], within: 40 },
      pattern: '[0-9a-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['HELPSCOUT_DOCS_API_KEY'],
      description: 'Reads and changes the articles of the knowledge base.',
      references: ['https://developer.helpscout.com/mailbox-api/'],
    },
    {
      id: 'help-scout-app-secret',
      name: 'Help Scout OAuth app secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['helpscout', 'help_scout'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=helpscout|help_scout)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['HELPSCOUT_APP_SECRET'],
      description: 'With the app id, gets tokens for the mailboxes its user can reach.',
      references: ['https://developer.helpscout.com/mailbox-api/'],
    },
  ],
} as const satisfies ProviderSpec;
