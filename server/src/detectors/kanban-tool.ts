/** Kanban Tool: API tokens. Format: https://kanbantool.com/developer */
import type { ProviderSpec } from '../core/catalogue';

export const kanbanTool = {
  id: 'kanban-tool',
  name: 'Kanban Tool',
  homepage: 'https://kanbantool.com',
  detectors: [
    {
      id: 'kanban-tool-api-token',
      name: 'Kanban Tool API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['kanbantool', 'kanban_tool', 'kanban_token', 'kanban_api'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=kanbantool|kanban_tool|kanban_token|kanban_api)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['KANBAN_TOOL_API_TOKEN'],
      description: 'Reads and changes the boards its user can reach.',
      references: ['https://kanbantool.com/developer'],
    },
  ],
} as const satisfies ProviderSpec;
