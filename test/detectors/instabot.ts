/** Samples for the detectors of Instabot. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `${randomText('base64', 43)}=`;

testDetectors('instabot', {
  'instabot-api-key': {
    matches: [
      `INSTABOT_API_KEY=«${apiKey}»\n`,
      `const client = new Instabot('«${apiKey}»');`,
      `client = instabot.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `instabot_token: ${apiKey.slice(1)}\n`,
      `instabot_key := "${apiKey}0"`,
      `client = Instabot(api_key="${'0'.repeat(43)}=")`,
      `instabot${' '.repeat(90)}key = ${apiKey}`,
      `instabot commit ${randomText('hex', 40)}`,
    ],
  },
});
