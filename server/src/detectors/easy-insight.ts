/** Easy Insight: API key or secrets. Format: https://www.easy-insight.com/api/users.html */
import type { ProviderSpec } from '../core/catalogue';

export const easyInsight = {
  id: 'easy-insight',
  name: 'Easy Insight',
  homepage: 'https://www.easy-insight.com',
  detectors: [
    {
      id: 'easy-insight-api-key',
      name: 'Easy Insight API key or secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['easyinsight', 'easy-insight', 'easy_insight'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=easyinsight|easy-insight|easy_insight)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['EASY_INSIGHT_API_KEY', 'EASY_INSIGHT_API_SECRET'],
      description: 'Key and secret together read and write the data sources of the account.',
      references: ['https://www.easy-insight.com/api/users.html'],
    },
  ],
} as const satisfies ProviderSpec;
