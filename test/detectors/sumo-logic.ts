/** Samples for the detectors of Sumo Logic. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessKey = randomText('base62', 64);
const accessId = `su${randomText('base62', 12, 1)}`;

testDetectors('sumo-logic', {
  'sumo-logic-access-key': {
    matches: [
      `SUMOLOGIC_ACCESSKEY=«${accessKey}»\n`,
      `sumo_key := "«${accessKey}»"`,
      `export SUMO_TOKEN="«${accessKey}»"`,
    ],
    nonMatches: [
      `VALUE=${accessKey}\n`,
      `sumo_key := "${accessKey.slice(1)}"`,
      `client = Sumo(api_key="${accessKey}0")`,
      `export SUMO_TOKEN="${'0'.repeat(64)}"`,
      `sumo${' '.repeat(90)}key = ${accessKey}`,
      `sumo id ${randomUuid()}`,
    ],
  },
  'sumo-logic-access-id': {
    matches: [
      `SUMOLOGIC_ACCESSID=«${accessId}»\n`,
      `sumo_token: «${accessId}»\n`,
      `client = Sumo(api_key="«${accessId}»")`,
    ],
    nonMatches: [
      `VALUE=${accessId}\n`,
      `sumo_token: ${accessId.slice(1)}\n`,
      `sumo_key := "${accessId}0"`,
      `client = Sumo(api_key="su${'0'.repeat(12)}")`,
      `sumo${' '.repeat(90)}key = ${accessId}`,
      `sumo commit ${randomText('hex', 40)}`,
    ],
  },
});
