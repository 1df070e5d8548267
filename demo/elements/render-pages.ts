/** The elements' pages as HTML: what `pages.ts` says of them, and what the manifest knows. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {escape, scriptJson} from '../html.js';
import {shell} from '../shell.js';
import {pages, type Control, type ElementPage} from './pages.js';

interface Described {
  readonly name?: string;
  readonly description?: string;
}

interface Declaration extends Described {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly events?: readonly (Described & {readonly type?: {readonly text: string}})[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

/** Our comments' one piece of mark-up. */
const prose = (text = ''): string => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');

const table = (title: string, rows: readonly Described[] = []): string => {
  const described = rows.filter(({description}) => description);
  if (!described.length) return '';
  const lines = described.map(
    ({name, description}) =>
      `<tr><th scope="row"><code>${escape(name || 'default')}</code></th><td>${prose(description)}</td></tr>`,
  );
  return `<h3>${title}</h3><table>${lines.join('')}</table>`;
};

const field = ({name, label, of, options, type = 'text', value = ''}: Control): string => {
  const attributes = `name="${escape(name)}" data-of="${of}"`;
  if (options)
    return `<label>${label}<select ${attributes}>${options
      .map(([key, text]) => `<option value="${escape(key)}">${escape(text)}</option>`)
      .join('')}</select></label>`;
  if (type === 'switch')
    return `<label class="switch"><input type="checkbox" ${attributes} value="${escape(value)}"> ${label}</label>`;
  if (type === 'color')
    return `<label>${label}<span class="colour"><input type="checkbox" aria-label="Set ${label}" data-for="${escape(name)}"><input type="color" ${attributes} value="#2457d6"></span></label>`;
  return `<label>${label}<input type="text" ${attributes} value="${escape(value)}"></label>`;
};

const renderPage = (page: ElementPage, declaration: Declaration | undefined): string =>
  shell(
    `<${page.tag}>`,
    page.tag,
    `<h1>${page.title} <code>&lt;${page.tag}&gt;</code></h1>
<p class="lead">${escape(page.lead)}</p>
<form class="controls" data-tag="${page.tag}">${page.controls.map(field).join('')}
<label>Width<select name="width" data-of="frame"><option value="">all there is</option><option value="360">phone, 360</option><option value="768">tablet, 768</option><option value="320">320</option></select></label>
<button type="button" data-reset>Forget the decision</button></form>
<figure class="preview"><iframe title="Preview of ${page.tag}" data-height="${page.height}"></iframe></figure>
<div class="below"><section aria-label="Mark-up"><h2>Mark-up</h2><pre><code data-snippet></code></pre></section>
<section aria-label="What happens"><h2>What happens</h2><dl class="facts"><div><dt>Requests to third parties</dt><dd data-requests>0</dd></div><div><dt>Decision</dt><dd data-decision>none</dd></div><div><dt>Stored</dt><dd data-stored>nothing</dd></div></dl><ol data-log></ol></section></div>
${page.notes.map(([heading, text]) => `<h2>${heading}</h2><p>${text}</p>`).join('')}
<h2>Reference</h2>
<p>${prose(declaration?.description)}</p>
${table('Attributes', declaration?.attributes)}${table('Slots', declaration?.slots)}${table(
      'Events',
      declaration?.events?.map(({name, type, description}) => ({
        name: name ?? type?.text ?? '',
        description: description ?? '',
      })),
    )}${table('Parts', declaration?.cssParts)}${table('Custom properties', declaration?.cssProperties)}
<script type="application/json" id="page">${scriptJson({...page, notes: undefined})}</script>
<script type="module" src="/elements/page.js"></script>`,
  );

/** Writes `demo/elements/*.html`; they say nothing that is not elsewhere, and are not kept. */
export const writeElementPages = (folder: string, manifestFile: string): void => {
  const {modules} = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  for (const page of pages) {
    const declaration = declarations.find(({tagName}) => tagName === page.tag);
    writeFileSync(join(folder, `${page.tag}.html`), renderPage(page, declaration));
  }
  writeFileSync(
    join(folder, 'index.html'),
    shell(
      'Elements',
      '',
      `<h1>Elements</h1><p class="lead">Everything that a visitor sees, each with its settings, to try. Behind each preview is the gate itself, and a server that plays the providers.</p>
<ul class="cards">${pages.map(({tag, title, lead}) => `<li><a href="/elements/${tag}.html"><code>&lt;${tag}&gt;</code><b>${title}</b></a><p>${escape(lead)}</p></li>`).join('')}</ul>`,
    ),
  );
};
