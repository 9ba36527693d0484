/** Samples for the detectors of ipstack. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('hex', 32);

testDetectors('ipstack', {
  'ipstack-access-key': {
    matches: [
      `IPSTACK_ACCESS_KEY=«${accessKey}»\n`,
      `$ ipstack login «${accessKey}»`,
      `{ "ipstack": { "apiKey": "«${accessKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${accessKey}';`,
      `ipstack_key := "${accessKey.slice(1)}"`,
      `client = Ipstack(api_key="${accessKey}0")`,
      `export IPSTACK_TOKEN="${'0'.repeat(32)}"`,
      `ipstack${' '.repeat(90)}key = ${accessKey}`,
      `ipstack sha256 ${randomText('hex', 64)}`,
    ],
  },
});
