/** Samples for the detectors of FileZilla. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const password = Buffer.from(randomText('base62', 20, 4)).toString('base64');

testDetectors('filezilla', {
  'filezilla-password': {
    matches: [
      `<FileZilla3><RecentServers><Server><Pass encoding="base64">«${password}»</Pass></Server></RecentServers></FileZilla3>`,
      `<Server>\n  <User>alice</User>\n  <Pass encoding="base64">«${password}»</Pass>\n</Server>`,
    ],
    nonMatches: [
      '<Pass encoding="base64"></Pass>',
      `<Password encoding="base64">${password}</Password>`,
      `<Pass encoding="crypt">${password}</Pass>`,
      '<Pass encoding="base64">********</Pass>',
    ],
  },
});
