/** Samples for the detectors of SendGrid. */
import { testDetectors } from '../support/detectorTester';
import { inCode, randomText } from '../support/samples';

const apiKey = `SG.${randomText('base64url', 22)}.${randomText('base64url', 43)}`;

testDetectors('sendgrid', {
  'sendgrid-api-key': {
    matches: [...inCode('SENDGRID_API_KEY', apiKey)],
    nonMatches: [
      `SG.`,
      `SG.short.key`,
      `key = "SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"`,
      `SG.<id>.<secret>`,
      `\`SG.\${id}.\${secret}\``,
      `MSG${apiKey}`,
      `com.SG.${apiKey}`,
      `SG.component_library_name.component_library_part_name`,
    ],
  },
});
