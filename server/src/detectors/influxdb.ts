/** InfluxDB: API tokens. Format: https://docs.influxdata.com/influxdb/cloud/admin/tokens */
import type { ProviderSpec } from '../core/catalogue';

export const influxdb = {
  id: 'influxdb',
  name: 'InfluxDB',
  homepage: 'https://www.influxdata.com',
  links: { keys: 'https://docs.influxdata.com/influxdb/cloud/admin/tokens', seen: '2026-11-30' },
  detectors: [
    {
      id: 'influxdb-api-token',
      name: 'InfluxDB API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['influx'], within: 40 },
      pattern: '(?:[0-9A-Za-z_-]{86}==|[0-9A-Za-z+/_-]{88})',
      bounds: { left: '\\w.#@/+$-', right: '\\w/+=' },
      checks: ['random'],
      envNames: ['INFLUX_TOKEN', 'INFLUXDB_TOKEN'],
      description: 'Reads and writes the buckets it was made for; an all-access token reaches the whole organisation.',
      references: ['https://docs.influxdata.com/influxdb/cloud/admin/tokens'],
    },
  ],
} as const satisfies ProviderSpec;
