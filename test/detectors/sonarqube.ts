/** Samples for the detectors of SonarQube. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const token = `sq${'u_'}${randomText('hex', 40)}`;
const cloudToken = `sq${'co_'}${randomText('base62', 59)}`;
const legacyToken = `${randomText('hex', 40)}`;

testDetectors('sonarqube', {
  'sonarqube-token': {
    matches: [...inCode('SONAR_TOKEN', token)],
    nonMatches: [...nearMisses('squ_', token)],
  },
  'sonarqube-cloud-token': {
    matches: [...inCode('SONAR_TOKEN', cloudToken)],
    nonMatches: [...nearMisses('sqco_', cloudToken)],
  },
  'sonarqube-legacy-token': {
    matches: [...inCode('SONAR_TOKEN', legacyToken)],
    nonMatches: [...outOfPlace('SONAR_TOKEN', legacyToken)],
  },
});
