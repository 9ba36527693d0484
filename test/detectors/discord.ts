/** Samples for the detectors of Discord. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const botToken = `MT${'A1'}${randomText('base62', 20)}.${randomText('base64url', 6)}.${randomText('base64url', 38)}`;
const botTokenOfMiddleAge = `Nz${'k5'}${randomText('base62', 20)}.${randomText('base64url', 6)}.${randomText('base64url', 27)}`;
const botTokenByName = `OZZ${randomText('base62', 21)}.${randomText('base64url', 6)}.${randomText('base64url', 38)}`;
const webhookUrl = `https://discord.${'com/api/webhooks/'}${randomText('123456789', 18)}/${randomText('base64url', 68)}`;
const clientSecret = `${randomText('base64url', 32)}`;
const clientId = `1${randomText('digits', 18, 4)}`;

testDetectors('discord', {
  'discord-bot-token': {
    matches: [
      ...inCode('DISCORD_TOKEN', botToken),
      `client.login('«${botToken}»');`,
      `Authorization: Bot «${botToken}»`,
      `«${botTokenOfMiddleAge}»`,
    ],
    nonMatches: [
      botToken.slice(0, -20),
      botToken.slice(5),
      `${botToken}.more`,
      `more.${botToken}`,
      botToken.toUpperCase(),
      botToken.replace('.', '..'),
      `MTA1${'A'.repeat(30)}.${'A'.repeat(6)}.${'A'.repeat(27)}`,
    ],
  },
  'discord-bot-token-by-name': {
    matches: [...inCode('DISCORD_TOKEN', botTokenByName)],
    nonMatches: [...outOfPlace('DISCORD_TOKEN', botTokenByName)],
  },
  'discord-webhook-url': {
    matches: [...inCode('DISCORD_WEBHOOK_URL', webhookUrl)],
    nonMatches: [
      `https://discord.com/api/webhooks/`,
      `https://discord.com/api/v10/users/@me`,
      `https://discord.com/api/webhooks/123456789012345678/short`,
      `https://discord.com/api/webhooks/{id}/{token}`,
      `https://discord.com/api/webhooks/123456789012345678/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
      `https://example.com/api/webhooks/123456789012345678/aB3dE6gH9jK2mN5pQ8sT1vW4aB3dE6gH9jK2mN5pQ8sT1vW4aB3dE6gH9jK2mN5pQ8sT`,
      `const url = \`https://discord.com/api/webhooks/\${id}/\${token}\``,
    ],
  },
  'discord-client-secret': {
    matches: [...inCode('DISCORD_CLIENT_SECRET', clientSecret)],
    nonMatches: [...outOfPlace('DISCORD_CLIENT_SECRET', clientSecret)],
  },
  'discord-client-id': {
    matches: [...inCode('DISCORD_CLIENT_ID', clientId)],
    nonMatches: [...outOfPlace('DISCORD_CLIENT_ID', clientId)],
  },
});
