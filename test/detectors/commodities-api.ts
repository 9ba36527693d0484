/** Samples for the detectors of Commodities-API. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('base62', 60);

testDetectors('commodities-api', {
  'commodities-api-access-key': {
    matches: [
      `COMMODITIES_API_KEY=«${accessKey}»\n`,
      `client = CommoditiesApi(api_key="«${accessKey}»")`,
      `# commodities-api\napi_key = '«${accessKey}»'`,
    ],
    nonMatches: [
      `{ "value": "${accessKey}" }`,
      `const client = new CommoditiesApi('${accessKey.slice(1)}');`,
      `client = commodities_api.Client("${accessKey}0")`,
      `https://api.commodities_api.com/v1/items?access=${'0'.repeat(60)}&page=2`,
      `commodities_api${' '.repeat(90)}key = ${accessKey}`,
      `commodities_api commit ${randomText('hex', 40)}`,
    ],
  },
});
