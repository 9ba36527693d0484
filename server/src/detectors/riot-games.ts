/** Riot Games: API keys. Format: https://developer.riotgames.com/docs/lol */
import type { ProviderSpec } from '../core/catalogue';

export const riotGames = {
  id: 'riot-games',
  name: 'Riot Games',
  homepage: 'https://developer.riotgames.com',
  links: { keys: 'https://developer.riotgames.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'riot-games-api-key',
      name: 'Riot Games API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['RGAPI-'] },
      pattern: 'RGAPI-[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}',
      minEntropy: 3,
      envNames: ['RIOT_API_KEY'],
      description: "Reads match and player data within the owner's quota.",
      references: ['https://developer.riotgames.com/docs/lol', 'https://developer.riotgames.com/apis'],
    },
  ],
} as const satisfies ProviderSpec;
