/** Samples for the detectors of DeepSeek. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const apiKey = `sk-${randomText('hex', 32)}`;
const unnamedLongKey = `s${'k-'}${randomText('base62', 48, 3)}`;
const unnamedKey = `s${'k-'}${randomText('hex', 32, 9)}`;

testDetectors('deepseek', {
  'deepseek-api-key': {
    matches: [...inCode('DEEPSEEK_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('DEEPSEEK_API_KEY', apiKey)],
  },
  'deepseek-api-key-unnamed': {
    matches: [
      `client = Client("«${unnamedKey}»")`,
      `{ "value": "«${unnamedKey}»" }`,
      `client = Client("«${unnamedLongKey}»")`,
      `llm:\n  key: «${unnamedLongKey}»\n`,
    ],
    nonMatches: [
      ...nearMisses('sk-', unnamedKey),
      ...nearMisses('sk-', unnamedLongKey),
      `<i class="sk-${randomText('lower', 48)}">`,
      `id = "sk-${randomText('lowerAlnum', 48)}"`,
      `id = "sk-${randomText('base62', 47)}"`,
    ],
  },
});
