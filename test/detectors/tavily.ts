/** Samples for the detectors of Tavily. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `tvly-${randomText('base62', 32)}`;

testDetectors('tavily', {
  'tavily-api-key': {
    matches: [
      `tavily_api_key: «${apiKey}»\n`,
      `token = '«tvly-prod-${randomText('base62', 32, 1)}»'`,
      `token = '«tvly-dev-${randomText('base62', 32, 1)}»'`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `tvly-${'0'.repeat(32)}`, apiKey.slice(5)],
  },
});
