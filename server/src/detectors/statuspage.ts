/** Atlassian Statuspage: API keys and 64-character API keys. Format: https://developer.statuspage.io/ */
import type { ProviderSpec } from '../core/catalogue';

export const statuspage = {
  id: 'statuspage',
  name: 'Atlassian Statuspage',
  homepage: 'https://www.atlassian.com/software/statuspage',
  links: { keys: 'https://manage.statuspage.io', seen: '2026-11-24' },
  detectors: [
    {
      id: 'statuspage-api-key',
      name: 'Atlassian Statuspage API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['statuspage'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=statuspage)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>(?:[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}|[0-9a-z-]{36}))`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['STATUSPAGE_API_KEY'],
      description: "Posts incidents and reads subscribers of the organisation's status pages.",
      references: ['https://developer.statuspage.io/'],
    },
    {
      id: 'statuspage-long-api-key',
      name: 'Atlassian Statuspage 64-character API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['statuspage'], within: 40 },
      pattern: '[0-9a-f]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['STATUSPAGE_API_KEY'],
      description: "Posts incidents and reads subscribers of the organisation's status pages.",
      references: ['https://developer.statuspage.io/'],
    },
  ],
} as const satisfies ProviderSpec;
