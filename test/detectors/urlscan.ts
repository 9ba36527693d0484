/** Samples for the detectors of urlscan.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 36);

testDetectors('urlscan', {
  'urlscan-api-key': {
    matches: [
      `URLSCAN_API_KEY=«${apiKey}»\n`,
      `urlscan_token: «${apiKey}»\n`,
      `client = Urlscan(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `URLSCAN_API_KEY=${apiKey.slice(1)}\n`,
      `{ "urlscan": { "apiKey": "${apiKey}0" } }`,
      `const urlscan_secret = '${'0'.repeat(36)}';`,
      `urlscan${' '.repeat(90)}key = ${apiKey}`,
      `urlscan sha256 ${randomText('hex', 64)}`,
    ],
  },
});
