/** Samples for the detectors of userstack. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('userstack', {
  'userstack-access-key': {
    matches: [
      `USERSTACK_ACCESS_KEY=«${accessKey}»\n`,
      `{ "userstack": { "apiKey": "«${accessKey}»" } }`,
      `const userstack_secret = '«${accessKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${accessKey}" }`,
      `USERSTACK_ACCESS_KEY=${accessKey.slice(1)}\n`,
      `{ "userstack": { "apiKey": "${accessKey}0" } }`,
      `const userstack_secret = '${'0'.repeat(32)}';`,
      `userstack${' '.repeat(90)}key = ${accessKey}`,
      `userstack sha256 ${randomText('hex', 64)}`,
    ],
  },
});
