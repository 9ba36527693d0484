/** Samples for the detectors of Qase. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('base62', 40);
const token = randomText('hex', 64, 1);

testDetectors('qase', {
  'qase-api-token': {
    matches: [`QASE_API_TOKEN=«${apiToken}»\n`, `const qase_secret = '«${apiToken}»';`, `qase_key := "«${apiToken}»"`],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `export QASE_TOKEN="${apiToken.slice(1)}"`,
      `headers['qase-api-key'] = '${apiToken}0';`,
      `QASE_API_TOKEN=${'0'.repeat(40)}\n`,
      `qase${' '.repeat(90)}key = ${apiToken}`,
      `qase id ${randomUuid()}`,
    ],
  },
  'qase-token': {
    matches: [
      `QASE_TESTOPS_API_TOKEN=«${token}»\n`,
      `$ qase login «${token}»`,
      `{ "qase": { "apiKey": "«${token}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${token}" }`,
      `$ qase login ${token.slice(1)}`,
      `QASE_TESTOPS_API_TOKEN=${token}0\n`,
      `{ "qase": { "apiKey": "${'0'.repeat(64)}" } }`,
      `qase${' '.repeat(90)}key = ${token}`,
      `qase commit ${randomText('hex', 40)}`,
    ],
  },
});
