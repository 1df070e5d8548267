import {readBlob, readData} from './inline.js';
import {HELD} from './mark.js';
import {asText, asTrusted} from './trust.js';

/** What it has put in front of a document before, for another decision; it has `HELD` for a mark. */
const OURS = /^<meta data-consent-held[^>]*>/;

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
  /** The address of a frame that carries its document within itself: it may reach the site, and who is allowed now. */
  seal(url: string): string;
}

/**
 * A document of our own origin announces itself to the page as its first act: whoever reads `contentWindow` brings the
 * gate along (`follow-frames.ts`). Nobody can look into one of an opaque origin, nor, before the browser does, into a blob: a
 * policy that comes first in it has them reach only who is allowed.
 *
 * @param nonce - That of the page's Content-Security-Policy, if it has one.
 * @param filter - Silences what it names itself, which the browser would request before any script can act.
 * @param hosts - Who may be reached now, as a Content-Security-Policy writes it.
 */
export const createFrameMarkup = (
  nonce: string,
  filter: (html: string) => unknown,
  hosts: () => readonly string[],
): FrameMarkup => {
  const open = `<script nonce="${nonce}">frameElement?.contentWindow</script>`;
  const shut = () =>
    `<meta ${HELD} http-equiv="Content-Security-Policy" content="default-src ${hosts().join(' ')} data: blob: 'unsafe-inline' 'unsafe-eval'">`;

  return {
    dress(html, sandbox) {
      html = asText(html);
      const text = String(html).replace(OURS, '');
      const isOpaque = sandbox != null && !/allow-same-origin/i.test(sandbox);
      if (text.startsWith(open)) return html;
      return asTrusted(html, (isOpaque ? shut() : open) + String(filter(text)));
    },
    seal(url) {
      const blob = readBlob(url)!;
      // Of a text it must make no document.
      if (/html|xml/.test(blob?.type))
        return createObjectURL(
          // What it says of itself must not be said too late for the parser.
          new Blob([`<!doctype html><meta charset=utf-8>${open}${shut()}`, blob], {
            type: 'text/html',
          }),
        );
      const [type, bytes] = readData(url);
      return /^[^;]*(html|x[ms]l|unknown|multipart|\*)/i.test(type)
        ? `data:text/html;charset=utf-8,${escape(shut() + bytes.replace(OURS, ''))}`
        : url;
    },
  };
};
