/** Samples for the detectors of Abstract API. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('abstract-api', {
  'abstract-api-key': {
    matches: [
      `ABSTRACT_API_KEY=«${apiKey}»\n`,
      `const abstract_secret = '«${apiKey}»';`,
      `abstract_key := "«${apiKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `ABSTRACT_API_KEY=${apiKey.slice(1)}\n`,
      `{ "abstract": { "apiKey": "${apiKey}0" } }`,
      `const abstract_secret = '${'0'.repeat(32)}';`,
      `abstract${' '.repeat(90)}key = ${apiKey}`,
      `abstract sha256 ${randomText('hex', 64)}`,
    ],
  },
});
