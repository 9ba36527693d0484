/** Samples for the detectors of Groove. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base62', 64);

testDetectors('groove', {
  'groove-access-token': {
    matches: [
      `{ "groovehq": { "apiKey": "«${accessToken}»" } }`,
      `client = Groovehq(api_key="«${accessToken}»")`,
      `groove_token: «${accessToken}»\n`,
    ],
    nonMatches: [
      `some_key: ${accessToken}`,
      `groovehq_token: ${accessToken.slice(1)}\n`,
      `groovehq_key := "${accessToken}0"`,
      `client = Groovehq(api_key="${'0'.repeat(64)}")`,
      `groovehq${' '.repeat(90)}key = ${accessToken}`,
      `groovehq commit ${randomText('hex', 40)}`,
    ],
  },
});
