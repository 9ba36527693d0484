/** Samples for the detectors of Front. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `${randomText('base62', 36)}.${randomText('base62', 228, 1)}`;

testDetectors('front', {
  'front-api-token': {
    matches: [
      `{ "frontapp": { "apiKey": "«${apiToken}»" } }`,
      `frontapp_token: «${apiToken}»\n`,
      `# front.token\napi_key = '«${apiToken}»'`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `client = Frontapp(api_key="${randomText('base62', 36)}.${randomText('base62', 187, 1)}")`,
      `const client = new Frontapp('${'0'.repeat(36)}.${'0'.repeat(228)}');`,
      `frontapp${' '.repeat(90)}key = ${apiToken}`,
      `client = frontapp.Client("${apiToken.slice(0, 9)}?${apiToken.slice(10)}")`,
      `frontapp sha256 ${randomText('hex', 64)}`,
    ],
  },
});
