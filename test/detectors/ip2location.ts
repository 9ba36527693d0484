/** Samples for the detectors of IP2Location.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('upperAlnum', 32);

testDetectors('ip2location', {
  'ip2location-api-key': {
    matches: [
      `IP2LOCATION_API_KEY=«${apiKey}»\n`,
      `export IP2LOCATION_TOKEN="«${apiKey}»"`,
      `const client = new Ip2location('«${apiKey}»');`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `IP2LOCATION_API_KEY=${apiKey.slice(1)}\n`,
      `{ "ip2location": { "apiKey": "${apiKey}0" } }`,
      `const ip2location_secret = '${'0'.repeat(32)}';`,
      `ip2location${' '.repeat(90)}key = ${apiKey}`,
      `ip2location commit ${randomText('hex', 40)}`,
    ],
  },
});
