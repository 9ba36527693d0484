/** Samples for the detectors of Visual Studio App Center. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

testDetectors('app-center', {
  'app-center-api-token': {
    matches: [
      `APPCENTER_ACCESS_TOKEN=«${randomText('hex', 40)}»`,
      `appcenter login --token «${randomText('hex', 40, 1)}»`,
    ],
    nonMatches: [
      `APPCENTER_BUILD=${randomText('hex', 40)}`,
      `APPCENTER_ACCESS_TOKEN=${randomText('hex', 39)}`,
      `APPCENTER_ACCESS_TOKEN=${'0'.repeat(40)}`,
      `commit ${randomText('hex', 40)}`,
    ],
  },
});
