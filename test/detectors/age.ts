/** Samples for the detectors of age. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const secretKey = `AGE-SECR${'ET-KEY-1'}${randomText('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`;
const recipient = `ag${'e1'}${randomText('qpzry9x8gf2tvdw0s3jn54khce6mua7l', 58, 3)}`;

testDetectors('age', {
  'age-secret-key': {
    matches: [
      ...inCode('AGE_SECRET_KEY', secretKey),
      `# created: 2024-01-01T00:00:00Z\n# public key: age1...\n«${secretKey}»\n`,
    ],
    nonMatches: [...nearMisses('AGE-SECRET-KEY-1', secretKey)],
  },
  'age-recipient': {
    matches: [...inCode('AGE_RECIPIENT', recipient)],
    nonMatches: [...nearMisses('age1', recipient)],
  },
});
