/** Samples for the detectors of Imagga. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const authorization = randomText('base62', 72);

testDetectors('imagga', {
  'imagga-authorization': {
    matches: [
      `IMAGGA_AUTHORIZATION=«${authorization}»\n`,
      `const client = new Imagga('«${authorization}»');`,
      `client = imagga.Client("«${authorization}»")`,
    ],
    nonMatches: [
      `VALUE=${authorization}\n`,
      `export IMAGGA_TOKEN="${authorization.slice(1)}"`,
      `const client = new Imagga('${authorization}0');`,
      `client = imagga.Client("${'0'.repeat(72)}")`,
      `imagga${' '.repeat(90)}key = ${authorization}`,
      `imagga id ${randomUuid()}`,
    ],
  },
});
