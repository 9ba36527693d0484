/** Samples for the detectors of Check Point Spectral. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const teamKey = `spu-${randomText('lowerAlnum', 32)}`;

testDetectors('spectralops', {
  'spectralops-team-key': {
    matches: [
      `{ "spectralDsn": "«${teamKey}»" }`,
      `const spectralDsn = '«${teamKey}»';`,
      `spectral_dsn: «${teamKey}»\n`,
    ],
    nonMatches: [`x${teamKey}`, teamKey.slice(0, -1), `${teamKey}0`, `spu-${'0'.repeat(32)}`, teamKey.slice(4)],
  },
});
