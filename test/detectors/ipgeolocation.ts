/** Samples for the detectors of ipgeolocation.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('ipgeolocation', {
  'ipgeolocation-api-key': {
    matches: [
      `IPGEOLOCATION_API_KEY=«${apiKey}»\n`,
      `const ipgeolocation_secret = '«${apiKey}»';`,
      `ipgeolocation_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const client = new Ipgeolocation('${apiKey.slice(1)}');`,
      `client = ipgeolocation.Client("${apiKey}0")`,
      `https://api.ipgeolocation.com/v1/items?access=${'0'.repeat(32)}&page=2`,
      `ipgeolocation${' '.repeat(90)}key = ${apiKey}`,
      `ipgeolocation id ${randomUuid()}`,
    ],
  },
});
