/** Samples for the detectors of GoCardless. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const liveToken = `live_${randomText('base62', 40)}`;
const sandboxToken = `sandbox_${randomText('base62', 40, 1)}`;

testDetectors('gocardless', {
  'gocardless-live-token': {
    matches: [
      `GOCARDLESS_ACCESS_TOKEN=«${liveToken}»\n`,
      `{ "gocardless": { "apiKey": "«${liveToken}»" } }`,
      `const gocardless_secret = '«${liveToken}»';`,
    ],
    nonMatches: [
      `{ "value": "${liveToken}" }`,
      `$ gocardless login ${liveToken.slice(1)}`,
      `GOCARDLESS_ACCESS_TOKEN=${liveToken}0\n`,
      `{ "gocardless": { "apiKey": "live_${'0'.repeat(40)}" } }`,
      `gocardless${' '.repeat(90)}key = ${liveToken}`,
      `gocardless commit ${randomText('hex', 40)}`,
    ],
  },
  'gocardless-sandbox-token': {
    matches: [
      `GOCARDLESS_ACCESS_TOKEN=«${sandboxToken}»\n`,
      `const gocardless_secret = '«${sandboxToken}»';`,
      `gocardless_token: «${sandboxToken}»\n`,
    ],
    nonMatches: [
      `{ "value": "${sandboxToken}" }`,
      `const client = new Gocardless('${sandboxToken.slice(1)}');`,
      `client = gocardless.Client("${sandboxToken}0")`,
      `https://api.gocardless.com/v1/items?access=sandbox_${'0'.repeat(40)}&page=2`,
      `gocardless${' '.repeat(90)}key = ${sandboxToken}`,
      `gocardless commit ${randomText('hex', 40)}`,
    ],
  },
});
