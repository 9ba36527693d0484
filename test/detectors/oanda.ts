/** Samples for the detectors of OANDA. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const ratesApiKey = randomText('base62', 24);
const tradingToken = `${randomText('hex', 32, 1)}-${randomText('hex', 32, 2)}`;

testDetectors('oanda', {
  'oanda-rates-api-key': {
    matches: [
      `OANDA_RATES_API_KEY=«${ratesApiKey}»\n`,
      `client = Oanda(api_key="«${ratesApiKey}»")`,
      `headers['oanda-api-key'] = '«${ratesApiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${ratesApiKey}" }`,
      `headers['oanda-api-key'] = '${ratesApiKey.slice(1)}';`,
      `OANDA_RATES_API_KEY=${ratesApiKey}0\n`,
      `{ "oanda": { "apiKey": "${'0'.repeat(24)}" } }`,
      `oanda${' '.repeat(90)}key = ${ratesApiKey}`,
      `oanda sha256 ${randomText('hex', 64)}`,
    ],
  },
  'oanda-trading-token': {
    matches: [
      `OANDA_ACCESS_TOKEN=«${tradingToken}»\n`,
      `oanda_token: «${tradingToken}»\n`,
      `oanda_key := "«${tradingToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${tradingToken}" }`,
      `oanda_key := "${tradingToken.slice(1)}"`,
      `client = Oanda(api_key="${tradingToken}0")`,
      `export OANDA_TOKEN="${'0'.repeat(32)}-${'0'.repeat(32)}"`,
      `oanda${' '.repeat(90)}key = ${tradingToken}`,
      `oanda id ${randomUuid()}`,
    ],
  },
});
