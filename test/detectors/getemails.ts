/** Samples for the detectors of Retention.com (GetEmails). */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 26);

testDetectors('getemails', {
  'getemails-api-key': {
    matches: [
      `GETEMAILS_API_KEY=«${apiKey}»\n`,
      `client = Getemails(api_key="«${apiKey}»")`,
      `headers['getemails-api-key'] = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `headers['getemails-api-key'] = '${apiKey.slice(1)}';`,
      `GETEMAILS_API_KEY=${apiKey}0\n`,
      `{ "getemails": { "apiKey": "${'0'.repeat(26)}" } }`,
      `getemails${' '.repeat(90)}key = ${apiKey}`,
      `getemails sha256 ${randomText('hex', 64)}`,
    ],
  },
});
