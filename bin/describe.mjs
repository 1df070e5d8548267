import {join} from 'node:path';

/**
 * @typedef {object} BuildReport what `consent-gate.build.json` holds
 * @property {string} file
 * @property {string} integrity for the tag's attribute
 * @property {string} hash for `script-src`, where the file's text stands inline
 * @property {string} contentSecurityPolicy strict mode's; empty where the policy lets undeclared code through
 * @property {boolean} reportOnly whether that policy is for the header's Report-Only form
 */

/** @param {string} text */
const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** @param {BuildReport} report */
const strictLines = ({contentSecurityPolicy: csp, reportOnly}) => {
  if (!csp) return ['Strict mode has no policy to offer: yours says undeclared: "allow".'];
  // https://html.spec.whatwg.org/#attr-meta-http-equiv-content-security-policy
  if (reportOnly)
    return [
      'As a header of every page (a <meta> cannot only report, and yours says undeclared: "report"):',
      '',
      `  Content-Security-Policy-Report-Only: ${csp}`,
    ];
  return [
    'Before that tag, or as a header of every page:',
    '',
    `  <meta http-equiv="Content-Security-Policy" content="${attribute(csp)}">`,
    `  Content-Security-Policy: ${csp}`,
    '',
    'Give your own inline scripts the nonce too.',
  ];
};

/**
 * What was written, and what to do with it.
 *
 * @param {BuildReport} report
 * @param {{out: string, rest: readonly string[], strict: boolean, gpc: boolean, nonce?: string | undefined}} options `rest` are the files that it fetches
 *   later, `gpc` whether there is a gpc.json
 */
export const describe = (report, {out, rest, strict, gpc, nonce: given}) => {
  const {file, integrity, hash, contentSecurityPolicy: csp} = report;
  const nonce = strict && /'nonce-([^']+)'/.exec(csp)?.[1];
  return [
    `Wrote ${join(out, file)}, with your policy in it`,
    `      ${rest.length} files beside it, fetched when they are needed`,
    ...(gpc ? [`      ${join(out, '.well-known', 'gpc.json')}`] : []),
    `      ${join(out, 'consent-gate.build.json')}, with what follows`,
    '',
    'First in <head>:',
    '',
    `  <script${nonce ? ` nonce="${attribute(nonce)}"` : ''} src="/${file}" integrity="${integrity}"></script>`,
    '',
    'If its text stands inline instead, add data-base="/" to the tag and, for a policy of your own, the source',
    `'${hash}'.`,
    ...(strict ? ['', ...strictLines(report)] : []),
    ...(given && !strict
      ? ['', '--nonce does nothing here without --strict: the gate puts none on what it lets go.']
      : []),
  ].join('\n');
};
