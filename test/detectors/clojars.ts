/** Samples for the detectors of Clojars. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const deployToken = `CLOJARS_${randomText('lowerAlnum', 60)}`;

testDetectors('clojars', {
  'clojars-deploy-token': {
    matches: [
      `clojars_password = "«${deployToken}»"`,
      `clojarsPassword := "«${deployToken}»"`,
      `export CLOJARS_PASSWORD=«${deployToken}»`,
    ],
    nonMatches: [
      `x${deployToken}`,
      deployToken.slice(0, -1),
      `${deployToken}0`,
      `CLOJARS_${'0'.repeat(60)}`,
      deployToken.slice(8),
    ],
  },
});
