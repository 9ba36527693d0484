/** Samples for the detectors of RubyGems. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `ruby${'gems_'}${randomText('hex', 48)}`;

testDetectors('rubygems', {
  'rubygems-api-key': {
    matches: [...inCode('GEM_HOST_API_KEY', apiKey)],
    nonMatches: [...nearMisses('rubygems_', apiKey)],
  },
});
