/** Samples for the detectors of Resend. */
import { testDetectors } from '../support/detectorTester';
import { inCode, randomText } from '../support/samples';

const apiKey = `re_${randomText('base62', 8)}_${randomText('base62', 24)}`;

testDetectors('resend', {
  'resend-api-key': {
    matches: [...inCode('RESEND_API_KEY', apiKey)],
    nonMatches: [
      `re_`,
      `re_abc_def`,
      `key = "re_xxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxx"`,
      `re_<key>`,
      `\`re_\${a}_\${b}\``,
      `pare${apiKey}`,
      `where re_validate_everything_in_the_form = 1`,
      `"${apiKey}zz"`,
    ],
  },
});
