/** Samples for the detectors of IPQualityScore. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('ipqualityscore', {
  'ipqualityscore-api-key': {
    matches: [
      `{ "ipquality": { "apiKey": "«${apiKey}»" } }`,
      `client = Ipquality(api_key="«${apiKey}»")`,
      `$ ipqs login «${apiKey}»`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `export IPQUALITY_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Ipquality('${apiKey}0');`,
      `client = ipquality.Client("${'0'.repeat(32)}")`,
      `ipquality${' '.repeat(90)}key = ${apiKey}`,
      `ipquality sha256 ${randomText('hex', 64)}`,
    ],
  },
});
