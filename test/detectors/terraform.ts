/** Samples for the detectors of HCP Terraform. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiToken = `${randomText('base62', 14)}.atlasv1.${randomText('base62', 67)}`;
const hcpClientSecret = `${randomText('base64url', 64)}`;

testDetectors('terraform', {
  'terraform-api-token': {
    matches: [...inCode('TFE_TOKEN', apiToken)],
    nonMatches: [
      `.atlasv1.`,
      `token = "short.atlasv1.abc"`,
      `token = "xxxxxxxxxxxxxx.atlasv1.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"`,
      `token = "a${apiToken}"`,
      `token = "${apiToken}abcdefgh"`,
      `\${id}.atlasv1.\${secret}`,
      `"<token>.atlasv1.<secret>"`,
    ],
  },
  'terraform-hcp-client-secret': {
    matches: [...inCode('HCP_CLIENT_SECRET', hcpClientSecret)],
    nonMatches: [...outOfPlace('HCP_CLIENT_SECRET', hcpClientSecret)],
  },
});
