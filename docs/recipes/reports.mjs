import {readReports} from 'consent-gate/csp';

/**
 * Takes in the reports of a roll-out: how often each service, or undeclared host, would have been refused.
 *
 * @param {import('consent-gate').Policy} policy
 */
export const createReportReader = (policy) => {
  /** @type {Map<string, number>} */
  const counts = new Map();
  return {
    counts,
    /** @param {AsyncIterable<Uint8Array>} request a POST to your `reportTo` */
    async take(request) {
      const chunks = [];
      let length = 0;
      for await (const chunk of request) {
        // Anybody can send anything here.
        if ((length += chunk.length) > 100_000) return;
        chunks.push(chunk);
      }
      for (const {url, directive, service} of await readReports(
        policy,
        Buffer.concat(chunks).toString(),
      )) {
        const host = URL.canParse(url) ? new URL(url).host || url : url;
        const line = `${directive} ${service ?? `undeclared: ${host}`}`;
        if (counts.size < 1000 || counts.has(line)) counts.set(line, (counts.get(line) ?? 0) + 1);
      }
    },
  };
};
