/** Samples for the detectors of GoCanvas. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `${randomText('base64', 43)}=`;

testDetectors('gocanvas', {
  'gocanvas-api-key': {
    matches: [
      `GOCANVAS_API_KEY=«${apiKey}»\n`,
      `client = gocanvas.Client("«${apiKey}»")`,
      `https://api.gocanvas.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `gocanvas_token: ${apiKey.slice(1)}\n`,
      `gocanvas_key := "${apiKey}0"`,
      `client = Gocanvas(api_key="${'0'.repeat(43)}=")`,
      `gocanvas${' '.repeat(90)}key = ${apiKey}`,
      `gocanvas sha256 ${randomText('hex', 64)}`,
    ],
  },
});
