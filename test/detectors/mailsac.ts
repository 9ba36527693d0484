/** Samples for the detectors of Mailsac. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `k_${randomText('base62', 68)}`;

testDetectors('mailsac', {
  'mailsac-api-key': {
    matches: [
      `MAILSAC_API_KEY=«${apiKey}»\n`,
      `$ mailsac login «${apiKey}»`,
      `{ "mailsac": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `export MAILSAC_TOKEN="k_${randomText('base62', 35)}"`,
      `client = mailsac.Client("k_${'0'.repeat(68)}")`,
      `mailsac${' '.repeat(90)}key = ${apiKey}`,
      `https://api.mailsac.com/v1/items?access=${apiKey.slice(0, 9)}?${apiKey.slice(10)}&page=2`,
      `mailsac commit ${randomText('hex', 40)}`,
    ],
  },
});
