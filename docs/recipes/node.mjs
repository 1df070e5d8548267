import {createServer} from 'node:http';
import {consentMiddleware} from 'consent-gate/csp/node';

/**
 * A site on Node's own `http`: strict mode in its full form, the head with the gate in it ahead of everything else.
 *
 * @param {import('consent-gate').Policy} policy
 * @param {string} gate the text of the file that `npx consent-gate build` wrote
 * @param {(request: import('node:http').IncomingMessage) => Promise<string>} makeRest the rest of the page
 */
export const createSite = (policy, gate, makeRest) => {
  const consent = consentMiddleware(policy, {form: 'full'});
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><script data-base="/">${gate}</script>`;
  /** @type {import('node:http').RequestListener} */
  const answer = async (request, response) => {
    await consent(request, response);
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
    if (request.method === 'HEAD') return response.end();
    // The callback comes when the chunk has left, so that the rest is in a packet of its own.
    await new Promise((left) => response.write(head, left));
    return response.end(await makeRest(request));
  };
  return createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      // What has begun can only be broken off: whoever gets half a page is to know that it is half.
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
};
