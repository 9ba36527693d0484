/** Samples for the detectors of Cisco Meraki. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 40);

testDetectors('cisco-meraki', {
  'cisco-meraki-api-key': {
    matches: [
      `MERAKI_DASHBOARD_API_KEY=«${apiKey}»\n`,
      `client = meraki.Client("«${apiKey}»")`,
      `https://api.meraki.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = Meraki(api_key="${apiKey.slice(1)}")`,
      `export MERAKI_TOKEN="${apiKey}0"`,
      `const client = new Meraki('${'0'.repeat(40)}');`,
      `meraki${' '.repeat(90)}key = ${apiKey}`,
      `meraki sha256 ${randomText('hex', 64)}`,
    ],
  },
});
