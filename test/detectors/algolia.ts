/** Samples for the detectors of Algolia. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `${randomText('hex', 32)}`;
const searchKey = `${randomText('hex', 32)}`;
const applicationId = randomText('upperAlnum', 10, 5);

testDetectors('algolia', {
  'algolia-api-key': {
    matches: [...inCode('ALGOLIA_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('ALGOLIA_API_KEY', apiKey)],
  },
  'algolia-search-key': {
    matches: [
      `algoliasearch('APPID1234', { searchApiKey: '«${searchKey}»' })`,
      `docsearch({\n  apiKey: '«${searchKey}»',\n  indexName: 'docs',\n})`,
      `searchKey="«${searchKey}»"`,
    ],
    nonMatches: [`apiKey: '${searchKey}'`, `indexName: 'docs'`, `searchKey: ''`, `search for ${searchKey} in the list`],
  },
  'algolia-application-id': {
    matches: [...inCode('ALGOLIA_APP_ID', applicationId)],
    nonMatches: [...outOfPlace('ALGOLIA_APP_ID', applicationId)],
  },
});
