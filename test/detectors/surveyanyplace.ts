/** Samples for the detectors of Pointerpro (Survey Anyplace). */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('surveyanyplace', {
  'surveyanyplace-api-key': {
    matches: [
      `SURVEYANYPLACE_API_KEY=«${apiKey}»\n`,
      `surveyanyplace_token: «${apiKey}»\n`,
      `survey_anyplace_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const client = new Surveyanyplace('${apiKey.slice(1)}');`,
      `client = surveyanyplace.Client("${apiKey}0")`,
      `https://api.surveyanyplace.com/v1/items?access=${'0'.repeat(32)}&page=2`,
      `surveyanyplace${' '.repeat(90)}key = ${apiKey}`,
      `surveyanyplace id ${randomUuid()}`,
    ],
  },
});
