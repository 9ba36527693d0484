/** Samples for the detectors of Cal.com. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const apiKey = `cal_li${'ve_'}${randomText('hex', 32)}`;
const selfHostedApiKey = `ca${'l_'}${randomText('hex', 32, 5)}`;

testDetectors('cal-com', {
  'cal-com-api-key': {
    matches: [...inCode('CAL_API_KEY', apiKey)],
    nonMatches: [...nearMisses('cal_live_', apiKey)],
  },
  'cal-com-self-hosted-api-key': {
    matches: [...inCode('CALCOM_API_KEY', selfHostedApiKey)],
    nonMatches: [...outOfPlace('CALCOM_API_KEY', selfHostedApiKey)],
  },
});
