/** Samples for the detectors of VirusTotal. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 64);

testDetectors('virustotal', {
  'virustotal-api-key': {
    matches: [
      `VIRUSTOTAL_API_KEY=«${apiKey}»\n`,
      `$ virustotal login «${apiKey}»`,
      `{ "vt_api": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `virustotal_token: ${apiKey.slice(1)}\n`,
      `virustotal_key := "${apiKey}0"`,
      `client = Virustotal(api_key="${'0'.repeat(64)}")`,
      `virustotal${' '.repeat(90)}key = ${apiKey}`,
      `virustotal commit ${randomText('hex', 40)}`,
    ],
  },
});
