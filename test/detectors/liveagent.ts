/** Samples for the detectors of LiveAgent. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('liveagent', {
  'liveagent-api-key': {
    matches: [`LIVEAGENT_API_KEY=«${apiKey}»\n`, `liveagent_token: «${apiKey}»\n`, `$ ladesk login «${apiKey}»`],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `$ liveagent login ${apiKey.slice(1)}`,
      `LIVEAGENT_API_KEY=${apiKey}0\n`,
      `{ "liveagent": { "apiKey": "${'0'.repeat(32)}" } }`,
      `liveagent${' '.repeat(90)}key = ${apiKey}`,
      `liveagent id ${randomUuid()}`,
    ],
  },
});
