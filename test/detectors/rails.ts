/** Samples for the detectors of Ruby on Rails. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const masterKey = randomText('hex', 32, 5);
const secretKeyBase = randomText('hex', 128, 6);

testDetectors('rails', {
  'rails-master-key': {
    matches: [...inCode('RAILS_MASTER_KEY', masterKey)],
    nonMatches: [...outOfPlace('RAILS_MASTER_KEY', masterKey)],
  },
  'rails-secret-key-base': {
    matches: [...inCode('SECRET_KEY_BASE', secretKeyBase)],
    nonMatches: [...outOfPlace('SECRET_KEY_BASE', secretKeyBase)],
  },
});
