/** Samples for the detectors of ScraperBox. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('upperAlnum', 32);

testDetectors('scraperbox', {
  'scraperbox-api-token': {
    matches: [
      `scraperbox_token: «${apiToken}»\n`,
      `scraperbox_key := "«${apiToken}»"`,
      `client = Scraperbox(api_key="«${apiToken}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `SCRAPERBOX_API_TOKEN=${apiToken.slice(1)}\n`,
      `{ "scraperbox": { "apiKey": "${apiToken}0" } }`,
      `const scraperbox_secret = '${'0'.repeat(32)}';`,
      `scraperbox${' '.repeat(90)}key = ${apiToken}`,
      `scraperbox sha256 ${randomText('hex', 64)}`,
    ],
  },
});
