/** Samples for the detectors of StackHawk. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `hawk.${randomText('base64url', 20)}.${randomText('base64url', 20, 1)}`;

testDetectors('stackhawk', {
  'stackhawk-api-key': {
    matches: [`hawk_api_key: «${apiKey}»\n`, `hawk_api_key = "«${apiKey}»"`, `hawkApiKey := "«${apiKey}»"`],
    nonMatches: [
      `x${apiKey}`,
      apiKey.slice(0, -1),
      `${apiKey}0`,
      `hawk.${'0'.repeat(20)}.${'0'.repeat(20)}`,
      apiKey.slice(5),
    ],
  },
});
