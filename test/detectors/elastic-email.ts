/** Samples for the detectors of Elastic Email. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base64url', 96);

testDetectors('elastic-email', {
  'elastic-email-api-key': {
    matches: [
      `ELASTICEMAIL_API_KEY=«${apiKey}»\n`,
      `client = Elasticemail(api_key="«${apiKey}»")`,
      `elastic-email-token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `export ELASTICEMAIL_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Elasticemail('${apiKey}0');`,
      `client = elasticemail.Client("${'0'.repeat(96)}")`,
      `elasticemail${' '.repeat(90)}key = ${apiKey}`,
      `elasticemail id ${randomUuid()}`,
    ],
  },
});
