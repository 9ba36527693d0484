/** Samples for the detectors of Netcore (Pepipost). */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('pepipost', {
  'pepipost-api-key': {
    matches: [`PEPIPOST_API_KEY=«${apiKey}»\n`, `pepipost_key := "«${apiKey}»"`, `$ netcore login «${apiKey}»`],
    nonMatches: [
      `const value = '${apiKey}';`,
      `PEPIPOST_API_KEY=${apiKey.slice(1)}\n`,
      `{ "pepipost": { "apiKey": "${apiKey}0" } }`,
      `const pepipost_secret = '${'0'.repeat(32)}';`,
      `pepipost${' '.repeat(90)}key = ${apiKey}`,
      `pepipost id ${randomUuid()}`,
    ],
  },
});
