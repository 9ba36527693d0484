/** Aero Workflow: API keys. Format: https://api.aeroworkflow.com/swagger/index.html */
import type { ProviderSpec } from '../core/catalogue';

export const aeroworkflow = {
  id: 'aeroworkflow',
  name: 'Aero Workflow',
  homepage: 'https://www.aeroworkflow.com',
  detectors: [
    {
      id: 'aeroworkflow-api-key',
      name: 'Aero Workflow API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['aeroworkflow'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=aeroworkflow)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z!#*:;?^]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['AEROWORKFLOW_API_KEY'],
      description: "Reads and changes an accounting firm's workflows, clients and assignments.",
      references: ['https://api.aeroworkflow.com/swagger/index.html'],
    },
  ],
} as const satisfies ProviderSpec;
