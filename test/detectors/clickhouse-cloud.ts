/** Samples for the detectors of ClickHouse Cloud. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiSecret = `4b1d${randomText('base62', 38)}`;

testDetectors('clickhouse-cloud', {
  'clickhouse-cloud-api-secret': {
    matches: [
      `headers: { Authorization: 'Bearer «${apiSecret}»' }`,
      `https://clickhouse.com/v1?key=«${apiSecret}»&page=2`,
      `CLICKHOUSE_CLOUD_API_SECRET=«${apiSecret}»\n`,
    ],
    nonMatches: [`x${apiSecret}`, apiSecret.slice(0, -1), `${apiSecret}0`, `4b1d${'0'.repeat(38)}`, apiSecret.slice(4)],
  },
});
