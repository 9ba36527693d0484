/** Samples for the detectors of Particle. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('hex', 40);

testDetectors('particle', {
  'particle-access-token': {
    matches: [
      `PARTICLE_ACCESS_TOKEN=«${accessToken}»\n`,
      `headers['particle-api-key'] = '«${accessToken}»';`,
      `const particle_secret = '«${accessToken}»';`,
    ],
    nonMatches: [
      `const value = '${accessToken}';`,
      `{ "particle": { "apiKey": "${accessToken.slice(1)}" } }`,
      `const particle_secret = '${accessToken}0';`,
      `particle_token: ${'0'.repeat(40)}\n`,
      `particle build ${accessToken}`,
      `particle sha256 ${randomText('hex', 64)}`,
    ],
  },
});
