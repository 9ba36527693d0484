/** Samples for the detectors of Looker. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText, randomUuid } from '../support/samples';

const clientSecret = randomText('lowerAlnum', 24);
const clientId = randomText('lowerAlnum', 20, 4);

testDetectors('looker', {
  'looker-client-secret': {
    matches: [
      `LOOKERSDK_CLIENT_SECRET=«${clientSecret}»\n`,
      `const looker_secret = '«${clientSecret}»';`,
      `looker_key := "«${clientSecret}»"`,
    ],
    nonMatches: [
      `VALUE=${clientSecret}\n`,
      `headers['looker-api-key'] = '${clientSecret.slice(1)}';`,
      `LOOKERSDK_CLIENT_SECRET=${clientSecret}0\n`,
      `{ "looker": { "apiKey": "${'0'.repeat(24)}" } }`,
      `looker${' '.repeat(90)}key = ${clientSecret}`,
      `looker id ${randomUuid()}`,
    ],
  },
  'looker-client-id': {
    matches: [...inCode('LOOKERSDK_CLIENT_ID', clientId)],
    nonMatches: [...outOfPlace('LOOKERSDK_CLIENT_ID', clientId)],
  },
  'looker-instance-host': {
    matches: [
      `LOOKERSDK_BASE_URL=«${['acme-works', 'looker', 'com'].join('.')}»`,
      `url: "https://«${['acme-works', 'looker', 'com'].join('.')}»/"`,
    ],
    nonMatches: [
      `https://${['acme-works', 'looker', 'com'].join('.')}/some/path`,
      `mail to user@${['acme-works', 'looker', 'com'].join('.')}`,
      `https://www${['acme-works', 'looker', 'com'].join('.').slice(['acme-works', 'looker', 'com'].join('.').indexOf('.looker.com'))}`,
      `https://your-name${['acme-works', 'looker', 'com'].join('.').slice(['acme-works', 'looker', 'com'].join('.').indexOf('.looker.com'))}`,
      `${['acme-works', 'looker', 'com'].join('.')}.attacker.test`,
    ],
  },
});
