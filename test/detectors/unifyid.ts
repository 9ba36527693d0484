/** Samples for the detectors of UnifyID. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 44);

testDetectors('unifyid', {
  'unifyid-api-key': {
    matches: [`UNIFYID_API_KEY=«${apiKey}»\n`, `client = unifyid.Client("«${apiKey}»")`, `unify_token: «${apiKey}»\n`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `export UNIFYID_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Unifyid('${apiKey}0');`,
      `client = unifyid.Client("${'0'.repeat(44)}")`,
      `unifyid${' '.repeat(90)}key = ${apiKey}`,
      `unifyid sha256 ${randomText('hex', 64)}`,
    ],
  },
});
