/** Samples for the detectors of Trello. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 64);
const prefixedToken = `ATTA${randomText('hex', 64, 1)}${randomText('hexUpper', 8, 2)}`;
const apiKey = randomText('base62', 32, 2);

testDetectors('trello', {
  'trello-api-token': {
    matches: [
      `TRELLO_TOKEN=«${apiToken}»\n`,
      `{ "trello": { "apiKey": "«${apiToken}»" } }`,
      `const trello_secret = '«${apiToken}»';`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `client = Trello(api_key="${apiToken.slice(1)}")`,
      `export TRELLO_TOKEN="${apiToken}0"`,
      `const client = new Trello('${'0'.repeat(64)}');`,
      `trello${' '.repeat(90)}key = ${apiToken}`,
      `trello commit ${randomText('hex', 40)}`,
    ],
  },
  'trello-prefixed-token': {
    matches: [
      `export TRELLO_TOKEN=«${prefixedToken}»`,
      `'trello_token' => '«${prefixedToken}»',`,
      `<add key="trelloToken" value="«${prefixedToken}»" />`,
    ],
    nonMatches: [
      `x${prefixedToken}`,
      prefixedToken.slice(0, -1),
      `${prefixedToken}0`,
      `ATTA${'0'.repeat(64)}${'0'.repeat(8)}`,
      prefixedToken.slice(4),
    ],
  },
  'trello-api-key': {
    matches: [`TRELLO_API_KEY=«${apiKey}»\n`, `trello_key := "«${apiKey}»"`, `export TRELLO_TOKEN="«${apiKey}»"`],
    nonMatches: [
      `some_key: ${apiKey}`,
      `{ "trello": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const trello_secret = '${apiKey}0';`,
      `trello_token: ${'0'.repeat(32)}\n`,
      `trello${' '.repeat(90)}key = ${apiKey}`,
      `trello commit ${randomText('hex', 40)}`,
    ],
  },
});
