/** Samples for the detectors of MailerLite. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('mailerlite', {
  'mailerlite-api-key': {
    matches: [
      `MAILERLITE_API_KEY=«${apiKey}»\n`,
      `const client = new Mailerlite('«${apiKey}»');`,
      `mailer_lite_key := "«${apiKey}»"`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `{ "mailerlite": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const mailerlite_secret = '${apiKey}0';`,
      `mailerlite_token: ${'0'.repeat(32)}\n`,
      `mailerlite${' '.repeat(90)}key = ${apiKey}`,
      `mailerlite id ${randomUuid()}`,
    ],
  },
});
