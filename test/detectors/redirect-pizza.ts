/** Samples for the detectors of redirect.pizza. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `rpa_${randomText('base62', 30)}`;

testDetectors('redirect-pizza', {
  'redirect-pizza-api-token': {
    matches: [
      `<add key="redirectPizzaApiToken" value="«${apiToken}»" />`,
      `curl -H "Authorization: Bearer «${apiToken}»" https://api.redirect.pizza/`,
      `headers: { Authorization: 'Bearer «${apiToken}»' }`,
    ],
    nonMatches: [`x${apiToken}`, apiToken.slice(0, -1), `${apiToken}0`, `rpa_${'0'.repeat(30)}`, apiToken.slice(4)],
  },
});
