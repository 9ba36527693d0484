/** Samples for the detectors of Riot Games. */
import { testDetectors } from '../support/detectorTester';
import { randomUuid } from '../support/samples';

const apiKey = `RGAPI-${randomUuid()}`;

testDetectors('riot-games', {
  'riot-games-api-key': {
    matches: [
      `headers: { Authorization: 'Bearer «${apiKey}»' }`,
      `https://developer.riotgames.com/v1?key=«${apiKey}»&page=2`,
      `RIOT_API_KEY=«${apiKey}»\n`,
    ],
    nonMatches: [
      `x${apiKey}`,
      apiKey.slice(0, -1),
      `${apiKey}0`,
      'RGAPI-00000000-0000-0000-0000-000000000000',
      apiKey.slice(6),
    ],
  },
});
