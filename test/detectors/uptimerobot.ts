/** Samples for the detectors of UptimeRobot. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `${randomText('base62', 9)}-${randomText('base62', 24, 1)}`;

testDetectors('uptimerobot', {
  'uptimerobot-api-key': {
    matches: [
      `UPTIMEROBOT_API_KEY=«${apiKey}»\n`,
      `export UPTIMEROBOT_TOKEN="«${apiKey}»"`,
      `ur_api_key := "«${apiKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `{ "uptimerobot": { "apiKey": "${randomText('base62', 9)}-${randomText('base62', 23, 1)}" } }`,
      `uptimerobot_token: ${'0'.repeat(9)}-${'0'.repeat(24)}\n`,
      `uptimerobot${' '.repeat(90)}key = ${apiKey}`,
      `uptimerobot_key := "${apiKey.slice(0, 9)}?${apiKey.slice(10)}"`,
      `uptimerobot id ${randomUuid()}`,
    ],
  },
});
