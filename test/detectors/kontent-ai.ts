/** Samples for the detectors of Kontent.ai. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const managementApiKey = randomText('lowerAlnum', 36);

testDetectors('kontent-ai', {
  'kontent-ai-management-api-key': {
    matches: [
      `KONTENT_API_KEY=«${managementApiKey}»\n`,
      `kontent_token: «${managementApiKey}»\n`,
      `client = Kontent(api_key="«${managementApiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${managementApiKey}" }`,
      `KONTENT_API_KEY=${managementApiKey.slice(1)}\n`,
      `{ "kontent": { "apiKey": "${managementApiKey}0" } }`,
      `const kontent_secret = '${'0'.repeat(36)}';`,
      `kontent${' '.repeat(90)}key = ${managementApiKey}`,
      `kontent sha256 ${randomText('hex', 64)}`,
    ],
  },
});
