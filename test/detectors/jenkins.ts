/** Samples for the detectors of Jenkins. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiToken = `11${randomText('hex', 32)}`;
const encrypted = `AQAAABAAA${randomText('base64', 55)}=`;
const initialPassword = `${randomText('hex', 32)}`;

testDetectors('jenkins', {
  'jenkins-api-token': {
    matches: [...inCode('JENKINS_TOKEN', apiToken)],
    nonMatches: [
      ...outOfPlace('JENKINS_TOKEN', apiToken),
      `values ('10379','Jenkins: the host has been restarted','${randomText('hex', 32)}');`,
    ],
  },
  'jenkins-encrypted-secret': {
    matches: [`<secret>{«${encrypted}»}</secret>`, `<password>{«${encrypted}»}</password>`],
    nonMatches: ['<secret>{AQAAABAAA}</secret>', `data:image/png;base64,${encrypted}`, `<secret>${encrypted}</secret>`],
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
