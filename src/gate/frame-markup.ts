import {blobOf} from './blobs.js';
import {asText, asTrusted} from './trust.js';

/** Past our own wrapper: what it makes is looked at no more. */
const {createObjectURL} = URL;

/** Documents that the page writes itself, for its frames, and how they get the gate. */
export interface FrameMarkup {
  /**
   * A `srcdoc` with the gate first in it.
   *
   * @param sandbox - The frame's `sandbox`, if it has one.
   */
  dress(html: unknown, sandbox?: string | null): unknown;
  /** The address of a frame that carries its document within itself: it may reach the site and nothing else. */
  seal(url: string): string;
}

/**
 * A document of our own origin announces itself to the page as its first act: whoever reads `contentWindow` brings the
 * gate along (`follow-frames.ts`). Nobody can look into one of an opaque origin; it may reach the site and nothing else.
 *
 * @param nonce - That of the page's Content-Security-Policy, if it has one.
 * @param filter - Silences what it names itself, which the browser would request before any script can act.
 */
export const createFrameMarkup = (
  nonce: string,
  filter: (html: string) => unknown,
): FrameMarkup => {
  const open = `<script nonce="${nonce}">frameElement?.contentWindow</script>`;
  const shut = `<meta http-equiv="Content-Security-Policy" content="default-src ${location.origin} data: blob: 'unsafe-inline' 'unsafe-eval'">`;

  return {
    dress(html, sandbox) {
      html = asText(html);
      const text = String(html);
      const start = sandbox != null && !/allow-same-origin/i.test(sandbox) ? shut : open;
      if (text.startsWith(start)) return html;
      return asTrusted(html, start + String(filter(text)));
    },
    seal(url) {
      const blob = blobOf(url);
      if (/html/i.test(blob?.type ?? '')) return createObjectURL(new Blob([open, blob!], blob));
      // As the browser reads it: https://fetch.spec.whatwg.org/#data-url-processor
      const [all, isEncoded, rest = ''] =
        /^[\0- ]*data:[^,;]*(?:html|x[ms]l|unknown|multipart|\*)[^,]*?(; *base64)?,([^#]*)/i.exec(
          url.replace(/[\t\n\r]/g, ''),
        ) ?? [];
      if (!all) return url;
      const lead = escape(shut);
      try {
        const body = isEncoded ? escape(atob(unescape(rest))) : rest;
        return body.startsWith(lead) ? url : `data:text/html;charset=utf-8,${lead}${body}`;
      } catch {
        // Not base64 after all: the browser will say so.
        return url;
      }
    },
  };
};
