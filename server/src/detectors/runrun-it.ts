/** Runrun.it: app keys and user tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const runrunIt = {
  id: 'runrun-it',
  name: 'Runrun.it',
  homepage: 'https://runrun.it',
  detectors: [
    {
      id: 'runrun-it-app-key',
      name: 'Runrun.it app key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['runrun'], within: 40 },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['RUNRUNIT_APP_KEY'],
      description: "With a user token, reads and changes the company's tasks and projects.",
      references: ['https://runrun.it/api/documentation', 'Format facts: seen by one scanner.'],
    },
    {
      id: 'runrun-it-user-token',
      name: 'Runrun.it user token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['runrun'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=runrun)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{18,20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['RUNRUNIT_USER_TOKEN'],
      description: 'Acts as its user together with the app key.',
      references: ['https://runrun.it/api/documentation', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
