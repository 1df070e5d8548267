import {defineVendor, json, pathOf} from './vendor.js';

/** The AI provider behind Mixroom's assistant. */
export const anthropic = defineVendor('anthropic', ['api.anthropic.com'], (visit) =>
  pathOf(visit) === '/v1/messages' && visit.method === 'POST'
    ? json({
        id: 'msg_demo',
        role: 'assistant',
        content: [
          {
            type: 'text',
            text: 'Book the live room for four hours: one for the drum set-up, two for takes, one for comping. Bring the click at 96 bpm and a printed chart for the bridge.',
          },
        ],
      })
    : undefined,
);
