/** Samples for the detectors of Reply. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 24);

testDetectors('reply-io', {
  'reply-io-api-key': {
    matches: [
      `{ "replyio": { "apiKey": "«${apiKey}»" } }`,
      `const client = new Replyio('«${apiKey}»');`,
      `// reply.io credentials\nsecret := "«${apiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `replyio_key := "${apiKey.slice(1)}"`,
      `client = Replyio(api_key="${apiKey}0")`,
      `export REPLYIO_TOKEN="${'0'.repeat(24)}"`,
      `replyio${' '.repeat(90)}key = ${apiKey}`,
      `replyio id ${randomUuid()}`,
    ],
  },
});
