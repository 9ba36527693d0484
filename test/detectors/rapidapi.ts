/** Samples for the detectors of RapidAPI. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText, resized } from '../support/samples';

const key = `${randomText('hex', 10)}msh${randomText('hex', 15)}p1${randomText('hex', 5)}jsn${randomText('hex', 12)}`;
const keyByName = `${randomText('base62', 50)}`;

testDetectors('rapidapi', {
  'rapidapi-key': {
    matches: [...inCode('RAPIDAPI_KEY', key)],
    nonMatches: [...resized(key)],
  },
  'rapidapi-key-by-name': {
    matches: [...inCode('RAPIDAPI_KEY', keyByName)],
    nonMatches: [...outOfPlace('RAPIDAPI_KEY', keyByName)],
  },
});
