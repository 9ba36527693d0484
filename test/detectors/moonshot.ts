/** Samples for the detectors of Moonshot AI (Kimi). */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const kimiCodeKey = `sk-ki${'mi-'}${randomText('base62', 64)}`;
const apiKey = `sk-${randomText('base64url', 48)}`;

testDetectors('moonshot', {
  'moonshot-api-key': {
    matches: [`MOONSHOT_API_KEY=«${apiKey}»\n`, `$ moonshot login «${apiKey}»`, `kimi_key := "«${apiKey}»"`],
    nonMatches: [
      `const value = '${apiKey}';`,
      `client = Moonshot(api_key="${apiKey.slice(1)}")`,
      `export MOONSHOT_TOKEN="${apiKey}0"`,
      `const client = new Moonshot('sk-${'0'.repeat(48)}');`,
      `moonshot${' '.repeat(90)}key = ${apiKey}`,
      `moonshot sha256 ${randomText('hex', 64)}`,
    ],
  },
  'moonshot-kimi-code-key': {
    matches: [...inCode('KIMI_API_KEY', kimiCodeKey)],
    nonMatches: [...nearMisses('sk-kimi-', kimiCodeKey)],
  },
});
