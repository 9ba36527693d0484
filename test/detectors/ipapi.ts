/** Samples for the detectors of ipapi. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('ipapi', {
  'ipapi-access-key': {
    matches: [
      `IPAPI_ACCESS_KEY=«${accessKey}»\n`,
      `client = Ipapi(api_key="«${accessKey}»")`,
      `export IPAPI_TOKEN="«${accessKey}»"`,
    ],
    nonMatches: [
      `const value = '${accessKey}';`,
      `client = Ipapi(api_key="${accessKey.slice(1)}")`,
      `export IPAPI_TOKEN="${accessKey}0"`,
      `const client = new Ipapi('${'0'.repeat(32)}');`,
      `ipapi${' '.repeat(90)}key = ${accessKey}`,
      `ipapi id ${randomUuid()}`,
    ],
  },
});
