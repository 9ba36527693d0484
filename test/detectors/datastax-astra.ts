/** Samples for the detectors of DataStax Astra. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const applicationToken = `AstraCS:${randomText('base62', 60)}`;

testDetectors('datastax-astra', {
  'datastax-astra-application-token': {
    matches: [
      `const astraDbApplicationToken = '«${applicationToken}»';`,
      `astra_db_application_token: «${applicationToken}»\n`,
      `astra_db_application_token = "«${applicationToken}»"`,
    ],
    nonMatches: [
      `x${applicationToken}`,
      `AstraCS:${randomText('base62', 19)}`,
      `AstraCS:${'0'.repeat(60)}`,
      applicationToken.slice(8),
      `${applicationToken.slice(0, 11)} ${applicationToken.slice(11)}`,
    ],
  },
});
