/** Samples for the detectors of Helicone. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `sk-heli${'cone-'}${[1, 2, 3, 4].map((salt) => randomText('lowerAlnum', 7, salt)).join('-')}`;

testDetectors('helicone', {
  'helicone-api-key': {
    matches: [
      ...inCode('HELICONE_API_KEY', apiKey),
      `headers = { 'Helicone-Auth': 'Bearer «pk-heli${'cone-'}eu-${[5, 6, 7, 8].map((salt) => randomText('lowerAlnum', 7, salt)).join('-')}»' }`,
    ],
    nonMatches: [...nearMisses('sk-helicone-', apiKey)],
  },
});
