/** Samples for the detectors of Coinbase. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiSecret = `${randomText('base64url', 64)}`;
const apiKey = `${randomText('lowerAlnum', 32)}`;
const cdpPrivateKey = `${randomText('base64', 86)}==`;

testDetectors('coinbase', {
  'coinbase-api-secret': {
    matches: [...inCode('COINBASE_API_SECRET', apiSecret)],
    nonMatches: [...outOfPlace('COINBASE_API_SECRET', apiSecret)],
  },
  'coinbase-api-key': {
    matches: [...inCode('COINBASE_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('COINBASE_API_KEY', apiKey)],
  },
  'coinbase-cdp-private-key': {
    matches: [...inCode('CDP_API_KEY_SECRET', cdpPrivateKey)],
    nonMatches: [...outOfPlace('CDP_API_KEY_SECRET', cdpPrivateKey)],
  },
});
