/** Samples for the detectors of Instamojo. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const clientSecret = randomText('base62', 128);
const clientId = randomText('base62', 40, 1);

testDetectors('instamojo', {
  'instamojo-client-secret': {
    matches: [
      `INSTAMOJO_CLIENT_SECRET=«${clientSecret}»\n`,
      `export INSTAMOJO_TOKEN="«${clientSecret}»"`,
      `const client = new Instamojo('«${clientSecret}»');`,
    ],
    nonMatches: [
      `VALUE=${clientSecret}\n`,
      `export INSTAMOJO_TOKEN="${clientSecret.slice(1)}"`,
      `const client = new Instamojo('${clientSecret}0');`,
      `client = instamojo.Client("${'0'.repeat(128)}")`,
      `instamojo${' '.repeat(90)}key = ${clientSecret}`,
      `instamojo commit ${randomText('hex', 40)}`,
    ],
  },
  'instamojo-client-id': {
    matches: [
      `INSTAMOJO_CLIENT_ID=«${clientId}»\n`,
      `$ instamojo login «${clientId}»`,
      `{ "instamojo": { "apiKey": "«${clientId}»" } }`,
    ],
    nonMatches: [
      `VALUE=${clientId}\n`,
      `https://api.instamojo.com/v1/items?access=${clientId.slice(1)}&page=2`,
      `$ instamojo login ${clientId}0`,
      `INSTAMOJO_CLIENT_ID=${'0'.repeat(40)}\n`,
      `instamojo${' '.repeat(90)}key = ${clientId}`,
      `instamojo id ${randomUuid()}`,
    ],
  },
});
