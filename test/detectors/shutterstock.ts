/** Samples for the detectors of Shutterstock. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const consumerSecret = randomText('base62', 16);
const consumerKey = randomText('base62', 32, 1);
const oauthToken = `v2/${randomText('base62', 388, 2)}`;

testDetectors('shutterstock', {
  'shutterstock-consumer-secret': {
    matches: [
      `SHUTTERSTOCK_CONSUMER_SECRET=«${consumerSecret}»\n`,
      `const shutterstock_secret = '«${consumerSecret}»';`,
      `shutterstock_key := "«${consumerSecret}»"`,
    ],
    nonMatches: [
      `some_key: ${consumerSecret}`,
      `{ "shutterstock": { "apiKey": "${consumerSecret.slice(1)}" } }`,
      `const shutterstock_secret = '${consumerSecret}0';`,
      `shutterstock_token: ${'0'.repeat(16)}\n`,
      `shutterstock${' '.repeat(90)}key = ${consumerSecret}`,
      `shutterstock commit ${randomText('hex', 40)}`,
    ],
  },
  'shutterstock-consumer-key': {
    matches: [
      `SHUTTERSTOCK_CONSUMER_KEY=«${consumerKey}»\n`,
      `$ shutterstock login «${consumerKey}»`,
      `{ "shutterstock": { "apiKey": "«${consumerKey}»" } }`,
    ],
    nonMatches: [
      `some_key: ${consumerKey}`,
      `SHUTTERSTOCK_CONSUMER_KEY=${consumerKey.slice(1)}\n`,
      `{ "shutterstock": { "apiKey": "${consumerKey}0" } }`,
      `const shutterstock_secret = '${'0'.repeat(32)}';`,
      `shutterstock${' '.repeat(90)}key = ${consumerKey}`,
      `shutterstock sha256 ${randomText('hex', 64)}`,
    ],
  },
  'shutterstock-oauth-token': {
    matches: [
      `shutterstock_api_token: «${oauthToken}»\n`,
      `shutterstock_api_token = "«${oauthToken}»"`,
      `shutterstockApiToken := "«${oauthToken}»"`,
    ],
    nonMatches: [
      `x${oauthToken}`,
      oauthToken.slice(0, -1),
      `${oauthToken}0`,
      `v2/${'0'.repeat(388)}`,
      oauthToken.slice(3),
    ],
  },
});
