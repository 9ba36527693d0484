/** Samples for the detectors of SurveySparrow. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base64url', 88);

testDetectors('surveysparrow', {
  'surveysparrow-access-token': {
    matches: [
      `SURVEYSPARROW_ACCESS_TOKEN=«${accessToken}»\n`,
      `const client = new Surveysparrow('«${accessToken}»');`,
      `client = surveysparrow.Client("«${accessToken}»")`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `client = surveysparrow.Client("${accessToken.slice(1)}")`,
      `https://api.surveysparrow.com/v1/items?access=${accessToken}0&page=2`,
      `$ surveysparrow login ${'0'.repeat(88)}`,
      `surveysparrow${' '.repeat(90)}key = ${accessToken}`,
      `surveysparrow commit ${randomText('hex', 40)}`,
    ],
  },
});
