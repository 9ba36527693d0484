/** Samples for the detectors of Private Packagist. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const body = randomText('hex', 68);
const lead = 'packagist' + '_';

testDetectors('packagist', {
  'packagist-token': {
    matches: [
      `COMPOSER_TOKEN=«${lead}ort_${body}»\n`,
      `{"http-basic": {"repo.packagist.com": {"username": "token", "password": "«${lead}uut_${body}»"}}}`,
      `composer config --global --auth http-basic.repo.packagist.com token «${lead}out_${body}»`,
    ],
    nonMatches: [
      `NAME=${lead}ort_${body.slice(1)}\n`,
      `NAME=${lead}ort_${body}0\n`,
      `NAME=${lead}xrt_${body}\n`,
      `NAME=${lead}ort_${'x'.repeat(68)}\n`,
      `function ${lead}url_of_package() {}`,
    ],
  },
});
