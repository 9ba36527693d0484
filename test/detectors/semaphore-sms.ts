/** Samples for the detectors of Semaphore SMS. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('semaphore-sms', {
  'semaphore-sms-api-key': {
    matches: [
      `SEMAPHORE_API_KEY=«${apiKey}»\n`,
      `const semaphore_secret = '«${apiKey}»';`,
      `semaphore_key := "«${apiKey}»"`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `SEMAPHORE_API_KEY=${apiKey.slice(1)}\n`,
      `{ "semaphore": { "apiKey": "${apiKey}0" } }`,
      `const semaphore_secret = '${'0'.repeat(32)}';`,
      `semaphore${' '.repeat(90)}key = ${apiKey}`,
      `semaphore id ${randomUuid()}`,
    ],
  },
});
