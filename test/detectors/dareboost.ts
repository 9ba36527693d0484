/** Samples for the detectors of Dareboost. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 60);

testDetectors('dareboost', {
  'dareboost-api-key': {
    matches: [`DAREBOOST_API_KEY=«${apiKey}»\n`, `dareboost_token: «${apiKey}»\n`, `dareboost_key := "«${apiKey}»"`],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `{ "dareboost": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const dareboost_secret = '${apiKey}0';`,
      `dareboost_token: ${'0'.repeat(60)}\n`,
      `dareboost${' '.repeat(90)}key = ${apiKey}`,
      `dareboost sha256 ${randomText('hex', 64)}`,
    ],
  },
});
