/** Samples for the detectors of Cursor. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `key_${randomText('hex', 64)}`;

testDetectors('cursor', {
  'cursor-api-key': {
    matches: [`const cursorApiKey = '«${apiKey}»';`, `cursor_api_key: «${apiKey}»\n`, `cursor_api_key = "«${apiKey}»"`],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `key_${'0'.repeat(64)}`, apiKey.slice(4)],
  },
});
