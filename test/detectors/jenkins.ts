/** Samples for the detectors of Jenkins. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiToken = `11${randomText('hex', 32)}`;
const initialPassword = `${randomText('hex', 32)}`;

testDetectors('jenkins', {
  'jenkins-api-token': {
    matches: [...inCode('JENKINS_TOKEN', apiToken)],
    nonMatches: [...outOfPlace('JENKINS_TOKEN', apiToken)],
  },
  'jenkins-initial-password': {
    matches: [
      `sudo cat /var/lib/jenkins/secrets/initialAdminPassword\n«${initialPassword}»\n`,
      `initialAdminPassword: «${initialPassword}»`,
    ],
    nonMatches: [
      `/var/lib/jenkins/secrets/initialAdminPassword`,
      `${initialPassword}`,
      `initialAdminPassword: <password>`,
    ],
  },
});
