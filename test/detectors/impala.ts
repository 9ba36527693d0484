/** Samples for the detectors of Impala. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 46);

testDetectors('impala', {
  'impala-api-key': {
    matches: [`IMPALA_API_KEY=«${apiKey}»\n`, `impala_token: «${apiKey}»\n`, `client = Impala(api_key="«${apiKey}»")`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `{ "impala": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const impala_secret = '${apiKey}0';`,
      `impala_token: ${'0'.repeat(46)}\n`,
      `impala${' '.repeat(90)}key = ${apiKey}`,
      `impala commit ${randomText('hex', 40)}`,
    ],
  },
});
