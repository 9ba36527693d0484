/** Samples for the detectors of Braintree. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const accessToken = `access_token${'$production$'}${randomText('lowerAlnum', 16)}$${randomText('hex', 32)}`;
const sandboxAccessToken = `access_tok${'en$sandbox$'}${randomText('lowerAlnum', 16)}$${randomText('hex', 32)}`;
const privateKey = `${randomText('hex', 32)}`;

testDetectors('braintree', {
  'braintree-access-token': {
    matches: [...inCode('BRAINTREE_ACCESS_TOKEN', accessToken)],
    nonMatches: [
      `access_token$production$`,
      `access_token$production$short$0a1b`,
      `access_token$production$xxxxxxxxxxxxxxxx$xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
      `zz${accessToken}`,
      `${accessToken}00`,
      `access_token$staging$0a1b2c3d4e5f6071$0a1b2c3d4e5f60718293a4b5c6d7e8f9`,
      `access_token$production$<id>$<token>`,
    ],
  },
  'braintree-sandbox-access-token': {
    matches: [...inCode('BRAINTREE_ACCESS_TOKEN', sandboxAccessToken)],
    nonMatches: [
      `access_token$sandbox$`,
      `access_token$sandbox$short$0a1b`,
      `access_token$sandbox$xxxxxxxxxxxxxxxx$xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
      `zz${sandboxAccessToken}`,
      `${sandboxAccessToken}00`,
      `access_token$staging$0a1b2c3d4e5f6071$0a1b2c3d4e5f60718293a4b5c6d7e8f9`,
      `access_token$sandbox$<id>$<token>`,
    ],
  },
  'braintree-private-key': {
    matches: [...inCode('BRAINTREE_PRIVATE_KEY', privateKey)],
    nonMatches: [...outOfPlace('BRAINTREE_PRIVATE_KEY', privateKey)],
  },
});
