/** Samples for the detectors of Dropbox. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const accessToken = `sl${'.B'}${randomText('base64url', 135)}`;
const longLivedToken = `${randomText('base62', 11)}AAAAAAAAAA${randomText('base64url', 43)}`;
const appSecret = `${randomText('lowerAlnum', 15)}`;

testDetectors('dropbox', {
  'dropbox-access-token': {
    matches: [...inCode('DROPBOX_ACCESS_TOKEN', accessToken)],
    nonMatches: [...nearMisses('sl.', accessToken)],
  },
  'dropbox-long-lived-token': {
    matches: [...inCode('DROPBOX_ACCESS_TOKEN', longLivedToken)],
    nonMatches: [...outOfPlace('DROPBOX_ACCESS_TOKEN', longLivedToken).slice(0, -1)],
  },
  'dropbox-app-secret': {
    matches: [...inCode('DROPBOX_APP_SECRET', appSecret)],
    nonMatches: [...outOfPlace('DROPBOX_APP_SECRET', appSecret)],
  },
});
