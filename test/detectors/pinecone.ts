/** Samples for the detectors of Pinecone. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText, randomUuid } from '../support/samples';

const apiKey = `pc${'sk_'}${randomText('base62', 6)}_${randomText('base62', 63)}`;
const legacyApiKey = `${randomUuid()}`;

testDetectors('pinecone', {
  'pinecone-api-key': {
    matches: [...inCode('PINECONE_API_KEY', apiKey)],
    nonMatches: [
      `pcsk_`,
      `pcsk_short_key`,
      `pcsk_abc123_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
      `key = "Zq${apiKey}"`,
      `pcsk_\${id}_\${secret}`,
      `PINECONE_API_KEY=pcsk_<key>`,
      `"${apiKey}zz00000000"`,
    ],
  },
  'pinecone-legacy-api-key': {
    matches: [...inCode('PINECONE_API_KEY', legacyApiKey)],
    nonMatches: [...outOfPlace('PINECONE_API_KEY', legacyApiKey)],
  },
});
