/** Samples for the detectors of AssemblyAI. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('assemblyai', {
  'assemblyai-api-key': {
    matches: [
      `ASSEMBLYAI_API_KEY=«${apiKey}»\n`,
      `assemblyai_key := "«${apiKey}»"`,
      `# assembly-ai\napi_key = '«${apiKey}»'`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `assemblyai_key := "${apiKey.slice(1)}"`,
      `client = Assemblyai(api_key="${apiKey}0")`,
      `export ASSEMBLYAI_TOKEN="${'0'.repeat(32)}"`,
      `assemblyai${' '.repeat(90)}key = ${apiKey}`,
      `assemblyai id ${randomUuid()}`,
    ],
  },
});
