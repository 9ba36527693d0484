/** Samples for the detectors of Mailboxlayer. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('mailboxlayer', {
  'mailboxlayer-access-key': {
    matches: [
      `MAILBOXLAYER_ACCESS_KEY=«${accessKey}»\n`,
      `client = Mailboxlayer(api_key="«${accessKey}»")`,
      `export MAILBOXLAYER_TOKEN="«${accessKey}»"`,
    ],
    nonMatches: [
      `some_key: ${accessKey}`,
      `export MAILBOXLAYER_TOKEN="${accessKey.slice(1)}"`,
      `const client = new Mailboxlayer('${accessKey}0');`,
      `client = mailboxlayer.Client("${'0'.repeat(32)}")`,
      `mailboxlayer${' '.repeat(90)}key = ${accessKey}`,
      `mailboxlayer sha256 ${randomText('hex', 64)}`,
    ],
  },
});
