/** Samples for the detectors of Sidekiq Pro and Enterprise. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const gemCredentials = `${randomText('hex', 8)}:${randomText('hex', 8, 1)}`;
const gemUrl = `${randomText('hex', 8, 1)}:${randomText('hex', 8, 2)}`;

testDetectors('sidekiq', {
  'sidekiq-gem-credentials': {
    matches: [
      `BUNDLE_GEMS__CONTRIBSYS__COM=«${gemCredentials}»\n`,
      `ENV['BUNDLE_GEMS__CONTRIBSYS__COM'] = '«${gemCredentials}»'`,
      `{ "url": "https://gems.contribsys.com", "apiKey": "«${gemCredentials}»" }`,
    ],
    nonMatches: [
      `{ "value": "${gemCredentials}" }`,
      `BUNDLE_GEMS__CONTRIBSYS__COM: ${gemCredentials.slice(1)}\n`,
      `export BUNDLE_GEMS__CONTRIBSYS__COM="${gemCredentials}0"`,
      `ENV['BUNDLE_GEMS__CONTRIBSYS__COM'] = '${'0'.repeat(8)}:${'0'.repeat(8)}'`,
      `bundle_gems__contribsys__com${' '.repeat(90)}key = ${gemCredentials}`,
      `bundle_gems__contribsys__com commit ${randomText('hex', 40)}`,
    ],
  },
  'sidekiq-gem-url': {
    matches: [
      `source 'https://«${gemUrl}»@gems.contribsys.com/' do`,
      `BUNDLE_SOURCE=https://«${gemUrl}»@enterprise.contribsys.com/`,
    ],
    nonMatches: [
      `source 'https://${gemUrl}@gems.example.com/'`,
      'https://gems.contribsys.com/',
      `https://user:${gemUrl}@gems.contribsys.com/`,
      `${gemUrl} gems.contribsys.com`,
    ],
  },
});
