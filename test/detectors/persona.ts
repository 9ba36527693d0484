/** Samples for the detectors of Persona. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `persona_production_${randomText('lowerAlnum', 50)}`;
const sandboxApiKey = `persona_sandbox_${randomText('lowerAlnum', 50, 1)}`;

testDetectors('persona', {
  'persona-api-key': {
    matches: [
      `PERSONA_API_KEY=«${apiKey}»\n`,
      `{ "personaApiKey": "«${apiKey}»" }`,
      `const personaApiKey = '«${apiKey}»';`,
    ],
    nonMatches: [
      `x${apiKey}`,
      `persona_production_${randomText('lowerAlnum', 19)}`,
      `persona_production_${'0'.repeat(50)}`,
      apiKey.slice(19),
      `${apiKey.slice(0, 22)} ${apiKey.slice(22)}`,
    ],
  },
  'persona-sandbox-api-key': {
    matches: [
      `headers: { Authorization: 'Bearer «${sandboxApiKey}»' }`,
      `https://withpersona.com/v1?key=«${sandboxApiKey}»&page=2`,
      `PERSONA_API_KEY=«${sandboxApiKey}»\n`,
    ],
    nonMatches: [
      `x${sandboxApiKey}`,
      `persona_sandbox_${randomText('lowerAlnum', 19, 1)}`,
      `persona_sandbox_${'0'.repeat(50)}`,
      sandboxApiKey.slice(16),
      `${sandboxApiKey.slice(0, 19)} ${sandboxApiKey.slice(19)}`,
    ],
  },
});
