/** Samples for the detectors of IPInfoDB. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 64);

testDetectors('ipinfodb', {
  'ipinfodb-api-key': {
    matches: [
      `IPINFODB_API_KEY=«${apiKey}»\n`,
      `const ipinfodb_secret = '«${apiKey}»';`,
      `ipinfodb_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `const client = new Ipinfodb('${apiKey.slice(1)}');`,
      `client = ipinfodb.Client("${apiKey}0")`,
      `https://api.ipinfodb.com/v1/items?access=${'0'.repeat(64)}&page=2`,
      `ipinfodb${' '.repeat(90)}key = ${apiKey}`,
      `ipinfodb id ${randomUuid()}`,
    ],
  },
});
