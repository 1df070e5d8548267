import {pages, type ElementPage} from './elements/pages.js';
import {escape} from './html.js';

const link = (current: string, {tag, title}: ElementPage): string =>
  `<li><a href="/elements/${tag}.html"${current === tag ? ' aria-current="page"' : ''}><code>&lt;${tag}&gt;</code><span>${title}</span></a></li>`;

/** What the pages of elements and of the gallery have around them. */
export const shell = (title: string, current: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · consent-gate</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/elements/elements.css">
</head>
<body>
<header><a href="/">consent-gate</a><a href="/elements/">Elements</a><a href="/gallery/">Gallery</a></header>
<div class="shell">
<nav aria-label="Elements"><ul>${pages.map((page) => link(current, page)).join('')}</ul></nav>
<main>${body}</main>
</div>
</body>
</html>
`;
