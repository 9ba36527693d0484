/** Samples for the detectors of Qubole. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('lowerAlnum', 64);

testDetectors('qubole', {
  'qubole-api-token': {
    matches: [
      `QUBOLE_API_TOKEN=«${apiToken}»\n`,
      `$ qubole login «${apiToken}»`,
      `{ "qubole": { "apiKey": "«${apiToken}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `{ "qubole": { "apiKey": "${apiToken.slice(1)}" } }`,
      `const qubole_secret = '${apiToken}0';`,
      `qubole_token: ${'0'.repeat(64)}\n`,
      `qubole${' '.repeat(90)}key = ${apiToken}`,
      `qubole commit ${randomText('hex', 40)}`,
    ],
  },
});
