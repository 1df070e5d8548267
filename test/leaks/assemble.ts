import type {Page, PageParts, Piece} from './tool.js';

interface Changes {
  /** What stands first in `<head>`. */
  readonly first?: string;
  /** What stands first in `<body>`. */
  readonly opening?: string;
  /** What stands last in `<body>`. */
  readonly last?: string;
  /** How a vendor's mark-up is marked. */
  readonly mark?: (markup: string) => string;
  /** Attributes of the site's own inline scripts. */
  readonly stamp?: string;
}

/** Writes a page with a tool's changes; without any, as if there were no tool. */
export const assemble = (
  parts: PageParts,
  {first = '', opening = '', last = '', mark = (markup) => markup, stamp = ''}: Changes = {},
): Page => {
  const write = (piece: Piece): string => {
    if ('vendor' in piece) return mark(piece.vendor);
    if ('own' in piece) return piece.own;
    // A closing tag in a string would end the script.
    return `<script ${stamp}>${piece.code.replaceAll('</scr', '<\\/scr')}</script>`;
  };
  const html = `<!doctype html>
<html lang="en"><head><title>${parts.title}</title><link rel="icon" href="data:,">
${first}
${parts.head.map(write).join('\n')}
</head><body>
${opening}
${parts.body.map(write).join('\n')}
${last}
</body></html>`;
  return {html, headers: parts.headers};
};
