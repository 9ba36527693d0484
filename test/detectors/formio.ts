/** Samples for the detectors of Form.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const jwtToken = `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${randomText('base62', 260)}.${randomText('base64url', 43, 1)}`;

testDetectors('formio', {
  'formio-jwt-token': {
    matches: [
      `FORMIO_JWT_TOKEN=«${jwtToken}»\n`,
      `formio_token: «${jwtToken}»\n`,
      `# form.io\napi_key = '«${jwtToken}»'`,
    ],
    nonMatches: [
      `{ "value": "${jwtToken}" }`,
      `client = Formio(api_key="eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${randomText('base62', 260)}.${randomText('base64url', 42, 1)}")`,
      `headers['formio-api-key'] = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${'0'.repeat(260)}.${'0'.repeat(43)}';`,
      `formio${' '.repeat(90)}key = ${jwtToken}`,
      `FORMIO_JWT_TOKEN=${jwtToken.slice(0, 9)}?${jwtToken.slice(10)}\n`,
      `formio id ${randomUuid()}`,
    ],
  },
});
