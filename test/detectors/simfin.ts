/** Samples for the detectors of SimFin. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();
const legacyApiKey = randomText('base62', 32, 1);

testDetectors('simfin', {
  'simfin-api-key': {
    matches: [
      `SIMFIN_API_KEY=«${apiKey}»\n`,
      `headers['simfin-api-key'] = '«${apiKey}»';`,
      `const simfin_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `simfin_key := "${apiKey.slice(1)}"`,
      `client = Simfin(api_key="${apiKey}0")`,
      `export SIMFIN_TOKEN="${'00000000-0000-0000-0000-000000000000'}"`,
      `simfin${' '.repeat(90)}key = ${apiKey}`,
      `simfin id ${randomUuid()}`,
    ],
  },
  'simfin-legacy-api-key': {
    matches: [
      `SIMFIN_API_KEY=«${legacyApiKey}»\n`,
      `simfin_token: «${legacyApiKey}»\n`,
      `simfin_key := "«${legacyApiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${legacyApiKey}`,
      `export SIMFIN_TOKEN="${legacyApiKey.slice(1)}"`,
      `const client = new Simfin('${legacyApiKey}0');`,
      `client = simfin.Client("${'0'.repeat(32)}")`,
      `simfin${' '.repeat(90)}key = ${legacyApiKey}`,
      `simfin id ${randomUuid()}`,
    ],
  },
});
