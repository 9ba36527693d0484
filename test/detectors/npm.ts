/** Samples for the detectors of npm. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText, randomUuid } from '../support/samples';

const accessToken = `np${'m_'}${randomText('base62', 36)}`;
const legacyToken = `${randomUuid()}`;
const registryPassword = Buffer.from(`jane:${randomText('base62', 20)}`).toString('base64');

testDetectors('npm', {
  'npm-access-token': {
    matches: [...inCode('NPM_TOKEN', accessToken), `//registry.npmjs.org/:_authToken=«${accessToken}»\n`],
    nonMatches: [...nearMisses('npm_', accessToken)],
  },
  'npm-legacy-token': {
    matches: [...inCode('NPM_TOKEN', legacyToken), `//registry.npmjs.org/:_authToken=«${legacyToken}»\n`],
    nonMatches: [...outOfPlace('NPM_TOKEN', legacyToken)],
  },
  'npm-registry-password': {
    matches: [
      `//npm.example.com/:_auth=«${registryPassword}»\n`,
      `//npm.example.com/:username=jane\n//npm.example.com/:_password="«${registryPassword}»"\n`,
    ],
    nonMatches: [
      `//npm.example.com/:_auth=\${NPM_AUTH}\n`,
      `//npm.example.com/:_auth=\n`,
      `this._auth = createAuthenticator`,
    ],
  },
});
