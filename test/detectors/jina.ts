/** Samples for the detectors of Jina AI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `jina_${randomText('base62', 60)}`;

testDetectors('jina', {
  'jina-api-key': {
    matches: [`jina_api_key: «${apiKey}»\n`, `jina_api_key = "«${apiKey}»"`, `jinaApiKey := "«${apiKey}»"`],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `jina_${'0'.repeat(60)}`, apiKey.slice(5)],
  },
});
