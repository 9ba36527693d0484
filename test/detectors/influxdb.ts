/** Samples for the detectors of InfluxDB. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `${randomText('base62', 86)}==`;

testDetectors('influxdb', {
  'influxdb-api-token': {
    matches: [`INFLUX_TOKEN=«${apiToken}»\n`, `influx_token: «${apiToken}»\n`, `influx_key := "«${apiToken}»"`],
    nonMatches: [
      `influxdb hash: "$influxdb2-sha512$${apiToken}"`,
      `some_key: ${apiToken}`,
      `influx_token: ${apiToken.slice(1)}\n`,
      `influx_key := "${apiToken}0"`,
      `client = Influx(api_key="${'0'.repeat(86)}==")`,
      `influx${' '.repeat(90)}key = ${apiToken}`,
      `influx commit ${randomText('hex', 40)}`,
    ],
  },
});
