/** Samples for the detectors of Mediastack. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('mediastack', {
  'mediastack-access-key': {
    matches: [
      `MEDIASTACK_ACCESS_KEY=«${accessKey}»\n`,
      `const client = new Mediastack('«${accessKey}»');`,
      `client = mediastack.Client("«${accessKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${accessKey}" }`,
      `mediastack_token: ${accessKey.slice(1)}\n`,
      `mediastack_key := "${accessKey}0"`,
      `client = Mediastack(api_key="${'0'.repeat(32)}")`,
      `mediastack${' '.repeat(90)}key = ${accessKey}`,
      `mediastack commit ${randomText('hex', 40)}`,
    ],
  },
});
