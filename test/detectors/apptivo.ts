/** Samples for the detectors of Apptivo. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 36);

testDetectors('apptivo', {
  'apptivo-api-key': {
    matches: [
      `APPTIVO_API_KEY=«${apiKey}»\n`,
      `client = Apptivo(api_key="«${apiKey}»")`,
      `headers['apptivo-api-key'] = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `APPTIVO_API_KEY=${apiKey.slice(1)}\n`,
      `{ "apptivo": { "apiKey": "${apiKey}0" } }`,
      `const apptivo_secret = '${'0'.repeat(36)}';`,
      `apptivo${' '.repeat(90)}key = ${apiKey}`,
      `apptivo id ${randomUuid()}`,
      `APPTIVO_API_KEY=${apiKey.slice(0, 20)}${randomText('upper', 16)}`,
    ],
  },
});
