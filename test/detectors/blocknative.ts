/** Samples for the detectors of Blocknative. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('blocknative', {
  'blocknative-api-key': {
    matches: [
      `BLOCKNATIVE_API_KEY=«${apiKey}»\n`,
      `blocknative_token: «${apiKey}»\n`,
      `client = Blocknative(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `headers['blocknative-api-key'] = '${apiKey.slice(1)}';`,
      `BLOCKNATIVE_API_KEY=${apiKey}0\n`,
      `{ "blocknative": { "apiKey": "${'00000000-0000-0000-0000-000000000000'}" } }`,
      `blocknative${' '.repeat(90)}key = ${apiKey}`,
      `blocknative sha256 ${randomText('hex', 64)}`,
    ],
  },
});
