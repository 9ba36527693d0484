/** Samples for the detectors of Telegram. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const botToken = `${randomText('123456789', 10)}:AA${randomText('base64url', 33)}`;
const tokenByName = `${randomText('123456789', 9)}:${randomText('base64url', 35)}`;

testDetectors('telegram', {
  'telegram-bot-token': {
    matches: [...inCode('TELEGRAM_BOT_TOKEN', botToken), `https://api.telegram.org/bot«${botToken}»/getMe`],
    nonMatches: [
      `token = "123456789:AA"`,
      `token = "${botToken}x"`,
      `token = "1234567:AAzzzzzzzzzz"`,
      `bot\${TELEGRAM_ID}:\${TELEGRAM_KEY}`,
      `12:AA:BB:CC:DD:EE`,
      `at 12:AAPL rose`,
      `"1234567890:AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"`,
      `id:AAF1234567890abcdefghijklmnopqrstuv_w`,
    ],
  },
  'telegram-token-by-name': {
    matches: [...inCode('TELEGRAM_BOT_TOKEN', tokenByName), `apprise -b hi tgram://«${tokenByName}»/12345`],
    nonMatches: [
      ...outOfPlace('TELEGRAM_BOT_TOKEN', tokenByName),
      `telegram: "64710:AgencyIdentificationCodeContentType"`,
    ],
  },
});
