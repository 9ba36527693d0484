/** Samples for the detectors of Z.ai (Zhipu). */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `${randomText('hex', 32)}.${randomText('base62', 16, 1)}`;

testDetectors('zhipu', {
  'zhipu-api-key': {
    matches: [
      `ZHIPUAI_API_KEY=«${apiKey}»\n`,
      `client = Zhipu(api_key="«${apiKey}»")`,
      `# z.ai\napi_key = '«${apiKey}»'`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `https://api.zhipu.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ zhipu login ${apiKey}0`,
      `ZHIPUAI_API_KEY=${'0'.repeat(32)}.${'0'.repeat(16)}\n`,
      `zhipu${' '.repeat(90)}key = ${apiKey}`,
      `zhipu id ${randomUuid()}`,
    ],
  },
});
