/** Cal.com: API keys. Format: https://cal.com/docs/api-reference/v2/introduction */
import type { ProviderSpec } from '../core/catalogue';

export const calCom = {
  id: 'cal-com',
  name: 'Cal.com',
  homepage: 'https://cal.com',
  links: { keys: 'https://app.cal.com/settings/developer/api-keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'cal-com-api-key',
      name: 'Cal.com API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['cal_live_'] },
      pattern: 'cal_live_[0-9a-f]{32}',
      checks: ['random'],
      envNames: ['CAL_API_KEY', 'CALCOM_API_KEY'],
      description: 'Reads and changes bookings, calendars and event types of its user.',
      references: ['https://cal.com/docs/api-reference/v2/introduction', 'https://github.com/calcom/cal.com'],
    },
    {
      id: 'cal-com-self-hosted-api-key',
      name: 'Cal.com API key of a self-hosted instance',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['cal.com', 'calcom', 'cal_com', 'cal_api_key', 'calapikey'] },
      pattern: 'cal_[0-9a-f]{32}',
      checks: ['random'],
      envNames: ['CALCOM_API_KEY', 'CAL_API_KEY'],
      description: 'Reads and changes bookings, calendars and event types of its user.',
      references: ['https://github.com/calcom/cal.com'],
    },
  ],
} as const satisfies ProviderSpec;
