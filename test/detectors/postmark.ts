/** Samples for the detectors of Postmark. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomUuid } from '../support/samples';

const serverToken = `${randomUuid()}`;

testDetectors('postmark', {
  'postmark-server-token': {
    matches: [...inCode('POSTMARK_SERVER_TOKEN', serverToken)],
    nonMatches: [
      ...outOfPlace('POSTMARK_SERVER_TOKEN', serverToken),
      `POSTMARK_SERVER_TOKEN=test${serverToken.slice(4)}`,
    ],
  },
});
