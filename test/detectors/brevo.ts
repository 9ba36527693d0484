/** Samples for the detectors of Brevo. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `xkey${'sib-'}${randomText('hex', 64)}-${randomText('base62', 16)}`;
const smtpKey = `xsmt${'psib-'}${randomText('hex', 64)}-${randomText('base62', 16)}`;

testDetectors('brevo', {
  'brevo-api-key': {
    matches: [...inCode('BREVO_API_KEY', apiKey)],
    nonMatches: [...nearMisses('xkeysib-', apiKey)],
  },
  'brevo-smtp-key': {
    matches: [...inCode('BREVO_SMTP_KEY', smtpKey)],
    nonMatches: [...nearMisses('xsmtpsib-', smtpKey)],
  },
});
