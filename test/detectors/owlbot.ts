/** Samples for the detectors of Owlbot Dictionary. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('lowerAlnum', 40);

testDetectors('owlbot', {
  'owlbot-api-token': {
    matches: [
      `OWLBOT_API_TOKEN=«${apiToken}»\n`,
      `const client = new Owlbot('«${apiToken}»');`,
      `client = owlbot.Client("«${apiToken}»")`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `{ "owlbot": { "apiKey": "${apiToken.slice(1)}" } }`,
      `const owlbot_secret = '${apiToken}0';`,
      `owlbot_token: ${'0'.repeat(40)}\n`,
      `owlbot${' '.repeat(90)}key = ${apiToken}`,
      `owlbot id ${randomUuid()}`,
    ],
  },
});
