/** Samples for the detectors of Zulip. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('zulip', {
  'zulip-api-key': {
    matches: [
      `ZULIP_API_KEY=«${apiKey}»\n`,
      `client = Zulip(api_key="«${apiKey}»")`,
      `headers['zulip-api-key'] = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `zulip_key := "${apiKey.slice(1)}"`,
      `client = Zulip(api_key="${apiKey}0")`,
      `export ZULIP_TOKEN="${'0'.repeat(32)}"`,
      `zulip${' '.repeat(90)}key = ${apiKey}`,
      `zulip id ${randomUuid()}`,
    ],
  },
});
