/** Samples for the detectors of Auth0. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const clientSecret = `${randomText('base64url', 64)}`;

testDetectors('auth0', {
  'auth0-client-secret': {
    matches: [...inCode('AUTH0_CLIENT_SECRET', clientSecret)],
    nonMatches: [...outOfPlace('AUTH0_CLIENT_SECRET', clientSecret)],
  },
  'auth0-tenant-domain': {
    matches: [
      `AUTH0_DOMAIN=«${['acme-works', 'auth0', 'com'].join('.')}»`,
      `url: "https://«${['acme-works', 'auth0', 'com'].join('.')}»/"`,
    ],
    nonMatches: [
      `https://${['acme-works', 'auth0', 'com'].join('.')}/some/path`,
      `mail to user@${['acme-works', 'auth0', 'com'].join('.')}`,
      `https://www${['acme-works', 'auth0', 'com'].join('.').slice(['acme-works', 'auth0', 'com'].join('.').indexOf('.auth0.com'))}`,
      `https://your-name${['acme-works', 'auth0', 'com'].join('.').slice(['acme-works', 'auth0', 'com'].join('.').indexOf('.auth0.com'))}`,
      `${['acme-works', 'auth0', 'com'].join('.')}.attacker.test`,
      `domain: ${['acme-works', 'service', 'auth0', 'com'].join('.')}`,
    ],
  },
});
