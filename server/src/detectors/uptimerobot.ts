/** UptimeRobot: API keys. Format: https://uptimerobot.com/api */
import type { ProviderSpec } from '../core/catalogue';

export const uptimerobot = {
  id: 'uptimerobot',
  name: 'UptimeRobot',
  homepage: 'https://uptimerobot.com',
  detectors: [
    {
      id: 'uptimerobot-api-key',
      name: 'UptimeRobot API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['uptimerobot', 'uptime_robot', 'ur_api'], within: 40 },
      pattern: '[0-9A-Za-z]{7,12}-[0-9A-Za-z]{24}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['UPTIMEROBOT_API_KEY'],
      description: 'Reads and changes the monitors of the account, or of one monitor.',
      references: ['https://uptimerobot.com/api'],
    },
  ],
} as const satisfies ProviderSpec;
