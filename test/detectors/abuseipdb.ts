/** Samples for the detectors of AbuseIPDB. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 80);

testDetectors('abuseipdb', {
  'abuseipdb-api-key': {
    matches: [
      `ABUSEIPDB_API_KEY=«${apiKey}»\n`,
      `const client = new Abuseipdb('«${apiKey}»');`,
      `client = abuseipdb.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = abuseipdb.Client("${apiKey.slice(1)}")`,
      `https://api.abuseipdb.com/v1/items?access=${apiKey}0&page=2`,
      `$ abuseipdb login ${'0'.repeat(80)}`,
      `abuseipdb${' '.repeat(90)}key = ${apiKey}`,
      `abuseipdb commit ${randomText('hex', 40)}`,
    ],
  },
});
