/** Samples for the detectors of Scaleway. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText, randomUuid } from '../support/samples';

const accessKey = `SCW${randomText('upperAlnum', 17)}`;
const secretKey = `${randomUuid()}`;

testDetectors('scaleway', {
  'scaleway-access-key': {
    matches: [...inCode('SCW_ACCESS_KEY', accessKey)],
    nonMatches: [...nearMisses('SCW', accessKey)],
  },
  'scaleway-secret-key': {
    matches: [...inCode('SCALEWAY_SECRET_KEY', secretKey)],
    nonMatches: [
      `scaleway_user: { server_id: '${secretKey}' }`,
      `scaleway: '/organizations/${secretKey}/servers'`,
      `"__meta_scaleway_image_id":             "${secretKey}",`,
      `interface of scaleway {${secretKey}}`,
      ...outOfPlace('SCALEWAY_SECRET_KEY', secretKey),
    ],
  },
});
