/** “What gets through”: the matrix of test/leaks as HTML. */
import type {Matrix} from '../../test/leaks/matrix.js';
import {GROUPS, type Vector} from '../../test/leaks/vector.js';
import {VECTORS} from '../../test/leaks/vectors/index.js';
import {isOpen, type Verdict} from '../../test/leaks/verdict.js';
import {escape} from '../html.js';

const STYLE = `
.leaks { font: 14px/1.4 system-ui, sans-serif; color-scheme: light dark; overflow-x: auto; }
.leaks table { border-collapse: collapse; }
.leaks th, .leaks td { padding: 2px 8px; text-align: left; border-bottom: 1px solid #8884; white-space: nowrap; }
.leaks thead th { position: sticky; top: 0; background: Canvas; vertical-align: bottom; }
.leaks [data-verdict='EXEC'], .leaks [data-verdict='WRITE'] { background: #d22c; color: #fff; }
.leaks [data-verdict='REQ'] { background: #e80c; color: #000; }
.leaks [data-verdict='CONN'] { background: #fd0c; color: #000; }
.leaks [data-verdict='absent'] { color: GrayText; }
.leaks summary { cursor: pointer; font-weight: 600; padding: 6px 0; }`;

/** Keys are `engine/tool/decision/vendor`; what all columns share need not be said. */
const heading = (key: string): string => {
  const [engine = '', tool = '', decision = '', vendor = ''] = key.split('/');
  const extra = [decision === 'before' ? '' : decision, vendor === 'tracker.example' ? '' : vendor];
  return [tool, engine, ...extra].filter(Boolean).map(escape).join('<br>');
};

const verdictAt = (matrix: Matrix, key: string, {id}: Vector): Verdict | undefined =>
  matrix[key]?.[id];

/** `12 / 40`: so many stopped, of those that the engine has at all. */
const count = (matrix: Matrix, key: string, vectors: readonly Vector[]): string => {
  const verdicts = vectors
    .map((vector) => verdictAt(matrix, key, vector))
    .filter((verdict) => verdict !== undefined && verdict !== 'absent');
  const stopped = verdicts.filter((verdict) => !isOpen(verdict ?? ''));
  return `<td>${stopped.length} / ${verdicts.length}</td>`;
};

const cell = (verdict: Verdict | undefined): string =>
  `<td data-verdict="${verdict ?? ''}">${verdict === 'stopped' ? '·' : (verdict ?? '')}</td>`;

const head = (keys: readonly string[], first: string): string =>
  `<thead><tr><th>${first}</th>${keys.map((key) => `<th>${heading(key)}</th>`).join('')}</tr></thead>`;

const summary = (matrix: Matrix, keys: readonly string[]): string => {
  const row = (name: string, vectors: readonly Vector[]): string =>
    `<tr><th>${name}</th>${keys.map((key) => count(matrix, key, vectors)).join('')}</tr>`;
  const groups = GROUPS.map((group) =>
    row(
      group,
      VECTORS.filter((vector) => vector.group === group),
    ),
  );
  return `<table>${head(keys, 'stopped')}<tbody>${groups.join('')}${row('all', VECTORS)}</tbody></table>`;
};

const details = (matrix: Matrix, keys: readonly string[]): string =>
  GROUPS.map((group) => {
    const rows = VECTORS.filter((vector) => vector.group === group).map((vector) => {
      const cells = keys.map((key) => cell(verdictAt(matrix, key, vector)));
      return `<tr><th title="${escape(vector.id)}">${escape(vector.what)}</th>${cells.join('')}</tr>`;
    });
    return `<details><summary>${group}</summary><table>${head(keys, 'vector')}<tbody>${rows.join('')}</tbody></table></details>`;
  }).join('\n');

const renderMatrix = (matrix: Matrix): string => {
  const keys = Object.keys(matrix);
  return `<section class="leaks"><style>${STYLE}</style>
<p>EXEC: the tracker’s code ran. REQ: a request arrived. CONN: a connection did. WRITE: it is stored. ·: stopped.</p>
${summary(matrix, keys)}
${details(matrix, keys)}
</section>`;
};

/** The matrix as a page. */
export const renderPage = (matrix: Matrix): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>What gets through</title><link rel="icon" href="data:,"></head><body>
<h1>What gets through</h1>
${renderMatrix(matrix)}
</body></html>`;
