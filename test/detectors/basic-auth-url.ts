/** Samples for the detectors of Basic authentication URL. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const password = `${randomText('base62', 20)}`;

testDetectors('basic-auth-url', {
  'basic-auth-url-password': {
    matches: [
      `git clone https://jane:«${password}»@git.acme.io/shop.git`,
      `proxy = "http://svc-build:«${password}»@proxy.acme.io:3128"`,
      `"registry": "https://deploy:«${password}»@npm.acme.io/"`,
    ],
    nonMatches: [
      `https://user:pass@host/`,
      `https://jane:\${TOKEN}@git.acme.io/`,
      `https://jane:<password>@git.acme.io/`,
      `https://{user}:{password}@git.acme.io/`,
      `https://admin:admin@git.acme.io/`,
      `http://localhost:8080/@acme/shop`,
      `https://user:password@git.acme.io/`,
      `https://acme.io:443/path`,
    ],
  },
});
