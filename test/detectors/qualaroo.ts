/** Samples for the detectors of Qualaroo. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `${randomText('base64', 63)}`;

testDetectors('qualaroo', {
  'qualaroo-api-key': {
    matches: [
      `QUALAROO_API_KEY=«${apiKey}»\n`,
      `qualaroo_key := "«${apiKey}»"`,
      `qualaroo token = '«${randomText('base62', 30, 1)}=${randomText('base62', 33, 2)}»'`,
      `client = Qualaroo(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = qualaroo.Client("${randomText('base64', 61)}")`,
      `$ qualaroo login ${'0'.repeat(63)}`,
      `qualaroo${' '.repeat(90)}key = ${apiKey}`,
      `QUALAROO_API_KEY=${apiKey.slice(0, 9)}?${apiKey.slice(10)}\n`,
      `qualaroo id ${randomUuid()}`,
    ],
  },
});
