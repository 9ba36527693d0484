/** Samples for the detectors of ChartMogul. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('chartmogul', {
  'chartmogul-api-key': {
    matches: [
      `CHARTMOGUL_API_KEY=«${apiKey}»\n`,
      `export CHARTMOGUL_TOKEN="«${apiKey}»"`,
      `const client = new Chartmogul('«${apiKey}»');`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `{ "chartmogul": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const chartmogul_secret = '${apiKey}0';`,
      `chartmogul_token: ${'0'.repeat(32)}\n`,
      `chartmogul${' '.repeat(90)}key = ${apiKey}`,
      `chartmogul commit ${randomText('hex', 40)}`,
    ],
  },
});
