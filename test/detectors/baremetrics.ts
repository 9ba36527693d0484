/** Samples for the detectors of Baremetrics. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const liveKey = `lk_${randomText('base62', 21)}`;
const sandboxKey = `sk_${randomText('base62', 21, 1)}`;

testDetectors('baremetrics', {
  'baremetrics-live-key': {
    matches: [
      `BAREMETRICS_API_KEY=«${liveKey}»\n`,
      `client = Baremetrics(api_key="«${liveKey}»")`,
      `export BAREMETRICS_TOKEN="«${liveKey}»"`,
    ],
    nonMatches: [
      `const value = '${liveKey}';`,
      `client = Baremetrics(api_key="lk_${randomText('base62', 17)}")`,
      `const client = new Baremetrics('lk_${'0'.repeat(21)}');`,
      `baremetrics${' '.repeat(90)}key = ${liveKey}`,
      `client = baremetrics.Client("${liveKey.slice(0, 9)}?${liveKey.slice(10)}")`,
      `baremetrics sha256 ${randomText('hex', 64)}`,
    ],
  },
  'baremetrics-sandbox-key': {
    matches: [
      `BAREMETRICS_API_KEY=«${sandboxKey}»\n`,
      `$ baremetrics login «${sandboxKey}»`,
      `{ "baremetrics": { "apiKey": "«${sandboxKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${sandboxKey}';`,
      `BAREMETRICS_API_KEY=sk_${randomText('base62', 17, 1)}\n`,
      `const baremetrics_secret = 'sk_${'0'.repeat(21)}';`,
      `baremetrics${' '.repeat(90)}key = ${sandboxKey}`,
      `baremetrics_token: ${sandboxKey.slice(0, 9)}?${sandboxKey.slice(10)}\n`,
      `baremetrics commit ${randomText('hex', 40)}`,
    ],
  },
  'baremetrics-api-key-by-name': {
    matches: [...inCode('BAREMETRICS_API_KEY', randomText('lowerAlnum', 25))],
    nonMatches: [...outOfPlace('BAREMETRICS_API_KEY', randomText('lowerAlnum', 25))],
  },
});
