/** Samples for the detectors of BlazeMeter. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessToken = randomUuid();

testDetectors('blazemeter', {
  'blazemeter-access-token': {
    matches: [
      `BLAZEMETER_ACCESS_TOKEN=«${accessToken}»\n`,
      `blazemeter_token: «${accessToken}»\n`,
      `runscope_key := "«${accessToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `blazemeter_key := "${accessToken.slice(1)}"`,
      `client = Blazemeter(api_key="${accessToken}0")`,
      `export BLAZEMETER_TOKEN="${'00000000-0000-0000-0000-000000000000'}"`,
      `blazemeter${' '.repeat(90)}key = ${accessToken}`,
      `blazemeter sha256 ${randomText('hex', 64)}`,
    ],
  },
});
