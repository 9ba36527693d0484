/** Samples for the detectors of Vultr. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('upperAlnum', 36);

testDetectors('vultr', {
  'vultr-api-key': {
    matches: [
      `VULTR_API_KEY=«${apiKey}»\n`,
      `{ "vultr": { "apiKey": "«${apiKey}»" } }`,
      `const vultr_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const client = new Vultr('${apiKey.slice(1)}');`,
      `client = vultr.Client("${apiKey}0")`,
      `https://api.vultr.com/v1/items?access=${'0'.repeat(36)}&page=2`,
      `vultr${' '.repeat(90)}key = ${apiKey}`,
      `vultr id ${randomUuid()}`,
    ],
  },
});
