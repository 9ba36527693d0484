/** ChatBot: developer access tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const chatbotCom = {
  id: 'chatbot-com',
  name: 'ChatBot',
  homepage: 'https://www.chatbot.com',
  detectors: [
    {
      id: 'chatbot-com-api-token',
      name: 'ChatBot developer access token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['chatbot'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>\w{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['CHATBOT_TOKEN'],
      description: 'Reads and changes the stories and users of the chat bots.',
      references: ['https://www.chatbot.com/docs/', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
