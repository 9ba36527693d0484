/** Samples for the detectors of TestingBot. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const secret = randomText('lowerAlnum', 32);

testDetectors('testingbot', {
  'testingbot-secret': {
    matches: [
      `TESTINGBOT_SECRET=«${secret}»\n`,
      `{ "testingbot": { "apiKey": "«${secret}»" } }`,
      `const testingbot_secret = '«${secret}»';`,
    ],
    nonMatches: [
      `VALUE=${secret}\n`,
      `const client = new Testingbot('${secret.slice(1)}');`,
      `client = testingbot.Client("${secret}0")`,
      `https://api.testingbot.com/v1/items?access=${'0'.repeat(32)}&page=2`,
      `testingbot${' '.repeat(90)}key = ${secret}`,
      `testingbot id ${randomUuid()}`,
    ],
  },
});
