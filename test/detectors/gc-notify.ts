/** Samples for the detectors of GC Notify. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `gcntfy-${randomText('lowerAlnum', 30)}-${randomUuid(1)}-${randomUuid(2)}`;

testDetectors('gc-notify', {
  'gc-notify-api-key': {
    matches: [
      `<add key="gcNotifyApiKey" value="«${apiKey}»" />`,
      `curl -H "Authorization: Bearer «${apiKey}»" https://api.notification.canada.ca/`,
      `headers: { Authorization: 'Bearer «${apiKey}»' }`,
    ],
    nonMatches: [
      `x${apiKey}`,
      apiKey.slice(0, -1),
      `gcntfy-${'0'.repeat(30)}-00000000-0000-0000-0000-000000000000-00000000-0000-0000-0000-000000000000`,
      apiKey.slice(7),
      `${apiKey.slice(0, 10)} ${apiKey.slice(10)}`,
    ],
  },
});
