/** Samples for the detectors of Scrapfly. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const liveApiKey = `scp-live-${randomText('lowerAlnum', 32)}`;
const testApiKey = `scp-test-${randomText('lowerAlnum', 32, 1)}`;
const legacyApiKey = randomText('lowerAlnum', 32, 2);

testDetectors('scrapfly', {
  'scrapfly-live-api-key': {
    matches: [
      `scrapflyKey := "«${liveApiKey}»"`,
      `export SCRAPFLY_KEY=«${liveApiKey}»`,
      `'scrapfly_key' => '«${liveApiKey}»',`,
    ],
    nonMatches: [
      `x${liveApiKey}`,
      liveApiKey.slice(0, -1),
      `${liveApiKey}0`,
      `scp-live-${'0'.repeat(32)}`,
      liveApiKey.slice(9),
    ],
  },
  'scrapfly-test-api-key': {
    matches: [
      `scrapfly_key: «${testApiKey}»\n`,
      `scrapfly_key = "«${testApiKey}»"`,
      `scrapflyKey := "«${testApiKey}»"`,
    ],
    nonMatches: [
      `x${testApiKey}`,
      testApiKey.slice(0, -1),
      `${testApiKey}0`,
      `scp-test-${'0'.repeat(32)}`,
      testApiKey.slice(9),
    ],
  },
  'scrapfly-legacy-api-key': {
    matches: [
      `SCRAPFLY_KEY=«${legacyApiKey}»\n`,
      `scrapfly_token: «${legacyApiKey}»\n`,
      `scrapfly_key := "«${legacyApiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${legacyApiKey}`,
      `scrapfly_token: ${legacyApiKey.slice(1)}\n`,
      `scrapfly_key := "${legacyApiKey}0"`,
      `client = Scrapfly(api_key="${'0'.repeat(32)}")`,
      `scrapfly${' '.repeat(90)}key = ${legacyApiKey}`,
      `scrapfly id ${randomUuid()}`,
    ],
  },
});
