/** Samples for the detectors of Surveybot. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 80);

testDetectors('surveybot', {
  'surveybot-api-key': {
    matches: [
      `SURVEYBOT_API_KEY=«${apiKey}»\n`,
      `$ surveybot login «${apiKey}»`,
      `{ "surveybot": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `surveybot_key := "${apiKey.slice(1)}"`,
      `client = Surveybot(api_key="${apiKey}0")`,
      `export SURVEYBOT_TOKEN="${'0'.repeat(80)}"`,
      `surveybot${' '.repeat(90)}key = ${apiKey}`,
      `surveybot sha256 ${randomText('hex', 64)}`,
    ],
  },
});
