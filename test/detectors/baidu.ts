/** Samples for the detectors of Baidu AI Cloud. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `bce-v3/${'ALTAK-'}${randomText('base62', 21, 2)}/${randomText('hex', 40, 3)}`;

testDetectors('baidu', {
  'baidu-qianfan-api-key': {
    matches: [...inCode('QIANFAN_API_KEY', apiKey)],
    nonMatches: [...nearMisses('bce-v3/ALTAK-', apiKey)],
  },
});
