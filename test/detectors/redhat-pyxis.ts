/** Samples for the detectors of Red Hat Ecosystem Catalog. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('redhat-pyxis', {
  'redhat-pyxis-api-key': {
    matches: [
      `PFLT_PYXIS_API_TOKEN=«${apiKey}»\n`,
      `export PYXIS_TOKEN="«${apiKey}»"`,
      `{ "pyxis": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `PFLT_PYXIS_API_TOKEN=${apiKey.slice(1)}\n`,
      `{ "pyxis": { "apiKey": "${apiKey}0" } }`,
      `const pyxis_secret = '${'0'.repeat(32)}';`,
      `pyxis${' '.repeat(90)}key = ${apiKey}`,
      `pyxis commit ${randomText('hex', 40)}`,
    ],
  },
});
