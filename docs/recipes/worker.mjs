import {withConsent} from 'consent-gate/csp/fetch';

/**
 * A Worker (Cloudflare, Deno, Bun) that sends the head with the gate in it, and passes on the rest as it is made.
 *
 * @param {import('consent-gate').Policy} policy
 * @param {string} gate the text of the file that `npx consent-gate build` wrote
 * @param {(request: Request) => Promise<ReadableStream<Uint8Array>>} makeRest the rest of the page
 */
export const createWorker = (policy, gate, makeRest) => {
  const head = new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><script data-base="/">${gate}</script>`,
  );
  return {
    /**
     * @param {Request} request
     * @param {unknown} [_env]
     * @param {{waitUntil(promise: Promise<unknown>): void}} [context]
     */
    async fetch(request, _env, context) {
      const {readable, writable} = new TransformStream();
      const send = async () => {
        const writer = writable.getWriter();
        try {
          await writer.write(head);
          writer.releaseLock();
          await (await makeRest(request)).pipeTo(writable);
        } catch (error) {
          // The answer has begun: it can only be broken off, not become another one.
          await writable.abort(error).catch(() => {});
        }
      };
      const sent = send();
      context?.waitUntil(sent);
      const page = new Response(readable, {headers: {'content-type': 'text/html; charset=utf-8'}});
      return withConsent(policy, request, page, {form: 'full'});
    },
  };
};
