/** Samples for the detectors of Technical Analysis API. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('upperAlnum', 48);

testDetectors('technical-analysis-api', {
  'technical-analysis-api-key': {
    matches: [
      `{ "technicalanalysisapi": { "apiKey": "«${apiKey}»" } }`,
      `const client = new Technicalanalysisapi('«${apiKey}»');`,
      `# technical-analysis-api\napi_key = '«${apiKey}»'`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `const technicalanalysisapi_secret = '${apiKey.slice(1)}';`,
      `technicalanalysisapi_token: ${apiKey}0\n`,
      `technicalanalysisapi_key := "${'0'.repeat(48)}"`,
      `technicalanalysisapi${' '.repeat(90)}key = ${apiKey}`,
      `technicalanalysisapi id ${randomUuid()}`,
    ],
  },
});
