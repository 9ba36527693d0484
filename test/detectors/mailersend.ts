/** Samples for the detectors of MailerSend. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `mlsn.${randomText('base62', 65)}`;

testDetectors('mailersend', {
  'mailersend-api-token': {
    matches: [
      `headers: { Authorization: 'Bearer «${apiToken}»' }`,
      `https://mailersend.com/v1?key=«${apiToken}»&page=2`,
      `MAILERSEND_API_KEY=«${apiToken}»\n`,
    ],
    nonMatches: [
      `x${apiToken}`,
      `mlsn.${randomText('base62', 29)}`,
      `mlsn.${'0'.repeat(65)}`,
      apiToken.slice(5),
      `${apiToken.slice(0, 8)} ${apiToken.slice(8)}`,
    ],
  },
});
