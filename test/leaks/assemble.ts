import type {Page, PageParts} from './tool.js';

interface Changes {
  /** What stands first in `<head>`. */
  readonly first?: string;
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
  {first = '', last = '', mark = (markup) => markup, stamp = ''}: Changes = {},
): Page => {
  const body = parts.body.map((piece) =>
    'markup' in piece
      ? mark(piece.markup)
      : // A closing tag in a string would end the script.
        `<script ${stamp}>${piece.code.replaceAll('</scr', '<\\/scr')}</script>`,
  );
  const html = `<!doctype html>
<html lang="en"><head><title>${parts.title}</title><link rel="icon" href="data:,">
${first}
${mark(parts.head)}
</head><body>
${body.join('\n')}
${last}
</body></html>`;
  return {html, headers: parts.headers};
};
