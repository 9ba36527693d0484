/** Samples for the detectors of Instagram. */
import { testDetectors } from '../support/detectorTester';
import { inCode, randomText } from '../support/samples';

const accessToken = `IG${'QVJ'}${randomText('base64url', 150)}`;

testDetectors('instagram', {
  'instagram-access-token': {
    matches: [...inCode('INSTAGRAM_ACCESS_TOKEN', accessToken)],
    nonMatches: [
      `IGQVJ`,
      `IGQVJshort`,
      `IGQVJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
      `zz${accessToken}`,
      `IGQVJ<token>`,
      `\`IGQVJ\${t}\``,
      `"IGQVJ": 1`,
    ],
  },
});
