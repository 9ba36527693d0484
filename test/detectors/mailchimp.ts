/** Samples for the detectors of Mailchimp. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `${randomText('hex', 32)}-us12`;
const mandrillApiKey = `${randomText('base64url', 22)}`;

testDetectors('mailchimp', {
  'mailchimp-api-key': {
    matches: [...inCode('MAILCHIMP_API_KEY', apiKey)],
    nonMatches: [
      `region = "en-us1"`,
      `key = "-us12"`,
      `key = "${apiKey}x"`,
      `key = "a${apiKey}"`,
      `key = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-us12"`,
      `0a1b2c3d-us12`,
      `https://us12.api.mailchimp.com`,
    ],
  },
  'mailchimp-mandrill-api-key': {
    matches: [...inCode('MANDRILL_API_KEY', mandrillApiKey)],
    nonMatches: [...outOfPlace('MANDRILL_API_KEY', mandrillApiKey)],
  },
});
