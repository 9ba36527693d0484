/** Samples for the detectors of web3.storage. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${randomText('base64url', 140)}.${randomText('base64url', 62, 1)}`;

testDetectors('web3-storage', {
  'web3-storage-api-token': {
    matches: [`WEB3_STORAGE_TOKEN=«${apiToken}»\n`, `web3_key := "«${apiToken}»"`, `export WEB3_TOKEN="«${apiToken}»"`],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `web3_token: eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${randomText('base64url', 140)}.${randomText('base64url', 24, 1)}\n`,
      `client = Web3(api_key="eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${'0'.repeat(140)}.${'0'.repeat(62)}")`,
      `web3${' '.repeat(90)}key = ${apiToken}`,
      `export WEB3_TOKEN="${apiToken.slice(0, 9)}?${apiToken.slice(10)}"`,
      `web3 id ${randomUuid()}`,
    ],
  },
});
