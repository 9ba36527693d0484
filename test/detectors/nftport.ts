/** Samples for the detectors of NFTPort. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('nftport', {
  'nftport-api-key': {
    matches: [`NFTPORT_API_KEY=«${apiKey}»\n`, `const nftport_secret = '«${apiKey}»';`, `nftport_key := "«${apiKey}»"`],
    nonMatches: [
      `const value = '${apiKey}';`,
      `nftport_token: ${apiKey.slice(1)}\n`,
      `nftport_key := "${apiKey}0"`,
      `client = Nftport(api_key="${'00000000-0000-0000-0000-000000000000'}")`,
      `nftport${' '.repeat(90)}key = ${apiKey}`,
      `nftport sha256 ${randomText('hex', 64)}`,
    ],
  },
});
