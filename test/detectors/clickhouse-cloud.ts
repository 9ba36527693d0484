/** Samples for the detectors of ClickHouse Cloud. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiSecret = `4b1d${randomText('base62', 38)}`;
const keyId = randomText('base62', 20, 4);

testDetectors('clickhouse-cloud', {
  'clickhouse-cloud-api-secret': {
    matches: [
      `headers: { Authorization: 'Bearer «${apiSecret}»' }`,
      `https://clickhouse.com/v1?key=«${apiSecret}»&page=2`,
      `CLICKHOUSE_CLOUD_API_SECRET=«${apiSecret}»\n`,
    ],
    nonMatches: [`x${apiSecret}`, apiSecret.slice(0, -1), `${apiSecret}0`, `4b1d${'0'.repeat(38)}`, apiSecret.slice(4)],
  },
  'clickhouse-cloud-key-id': {
    matches: [...inCode('CLICKHOUSE_KEY_ID', keyId)],
    nonMatches: [...outOfPlace('CLICKHOUSE_KEY_ID', keyId)],
  },
});
