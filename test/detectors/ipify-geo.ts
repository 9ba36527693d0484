/** Samples for the detectors of IP Geolocation by ipify. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('ipify-geo', {
  'ipify-geo-api-key': {
    matches: [
      `IPIFY_API_KEY=«${apiKey}»\n`,
      `client = ipify.Client("«${apiKey}»")`,
      `client = ipifi.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `$ ipify login ${apiKey.slice(1)}`,
      `IPIFY_API_KEY=${apiKey}0\n`,
      `{ "ipify": { "apiKey": "${'0'.repeat(32)}" } }`,
      `ipify${' '.repeat(90)}key = ${apiKey}`,
      `ipify id ${randomUuid()}`,
    ],
  },
});
