/** Samples for the detectors of Sirv. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const clientSecret = `${randomText('base64', 86)}==`;

testDetectors('sirv', {
  'sirv-client-secret': {
    matches: [
      `SIRV_CLIENT_SECRET=«${clientSecret}»\n`,
      `sirv_key := "«${clientSecret}»"`,
      `client = Sirv(api_key="«${clientSecret}»")`,
    ],
    nonMatches: [
      `{ "value": "${clientSecret}" }`,
      `client = sirv.Client("${clientSecret.slice(1)}")`,
      `https://api.sirv.com/v1/items?access=${clientSecret}0&page=2`,
      `$ sirv login ${'0'.repeat(86)}==`,
      `sirv${' '.repeat(90)}key = ${clientSecret}`,
      `sirv sha256 ${randomText('hex', 64)}`,
    ],
  },
});
