// @ts-check
// The drawer: what the gate says, what the browser holds, and what the server saw.

import {actions} from './actions.js';
import {stored} from './stored.js';

/** @type {any} */
const gate = /** @type {any} */ (window).consentGate;
/** @type {{events: {type: string, time: number, what: string, why: string}[], gpc: boolean}} */
const {events, gpc} = /** @type {any} */ (window).qaPanel;

/** @param {string} tag @param {Record<string, unknown>} [fields] @param {...(Node | string)} children */
const make = (tag, fields = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), fields);
  element.append(...children);
  return element;
};

/** @param {string} title */
const section = (title) => {
  const list = make('ul');
  const count = make('span');
  const element = make('section', {}, make('h3', {}, title, ' ', count), list);
  return {
    element,
    /** @param {(string | [string, string])[]} rows Text, or text and a class. */
    show: (rows) => {
      count.textContent = String(rows.length);
      list.replaceChildren(
        ...rows.map((row) =>
          typeof row === 'string' ? make('li', {}, row) : make('li', {className: row[1]}, row[0]),
        ),
      );
    },
  };
};

const sections = {
  decision: section('Decision'),
  status: section('Status of each purpose'),
  held: section('Held'),
  ran: section('Released'),
  refused: section('Refused'),
  stored: section('Stored now'),
  network: section('Network, as the server saw it'),
};

const decisionRows = () => {
  const record = gate?.decision;
  if (!record) return [gate?.policy ? 'none' : 'no valid policy'];
  const {answers, ...rest} = record;
  return [
    ...Object.entries(rest).map(([name, value]) =>
      name === 'time'
        ? `time: ${new Date(value).toISOString()}`
        : `${name}: ${Array.isArray(value) ? value.join(', ') || 'nothing' : value}`,
    ),
    ...Object.entries(answers).map(([id, {answer}]) => `${id}: ${answer}`),
  ];
};

/** @returns {[string, string][]} */
const statusRows = () =>
  (gate?.policy?.purposes ?? []).map((/** @type {{id: string}} */ {id}) => [
    `${id}: ${gate.status(id)}`,
    gate.allows(id) ? 'yes' : 'no',
  ]);

/** @param {string} type */
const eventRows = (type) =>
  events
    .filter((event) => event.type === type)
    .map(({time, what, why}) => `${Math.round(time)} ms  ${what}  (${why})`);

/** @returns {Promise<[string, string][]>} */
const storedRows = async () =>
  Object.entries(await stored()).flatMap(([kind, names]) =>
    names.map((name) => /** @type {[string, string]} */ ([`${kind}: ${name}`, kind])),
  );

const HOME = `${location.hostname.replace(/\.localhost$/, '')}.example`;
/** @type {[string, string][]} */
const seen = [];
let since = Math.floor(performance.timeOrigin) - 1000;

/** Visits to this site, and those that came from its pages. */
const readNetwork = async () => {
  const visits = await (await fetch(`/__world/log?since=${since}`)).json();
  for (const {time, host, method, path, headers} of visits) {
    since = Math.max(since, time);
    const own = host === HOME;
    if (own && path.startsWith('/panel/')) continue;
    const sameSite = new RegExp(`^https?://${location.host}`);
    const fromHere = sameSite.test(headers.referer ?? '') || sameSite.test(headers.origin ?? '');
    if (own || fromHere)
      seen.push([`${method} ${host}${path.slice(0, 90)}`, own ? 'own' : 'third']);
  }
};

const show = async () => {
  sections.decision.show(decisionRows());
  sections.status.show(statusRows());
  sections.held.show(eventRows('hold'));
  sections.ran.show(eventRows('release'));
  sections.refused.show(eventRows('refuse'));
  sections.stored.show(await storedRows());
  await readNetwork();
  sections.network.show([...seen].reverse());
};

const host = make('div', {id: 'qa-panel'});
const buttons = Object.entries(actions).map(([name, act]) =>
  make('button', {type: 'button', textContent: name, onclick: act}),
);
const summary = make('summary', {}, gpc ? 'QA · GPC on' : 'QA');
const details = make(
  'details',
  {open: new URLSearchParams(location.search).has('qa')},
  summary,
  make('div', {className: 'buttons'}, ...buttons),
  ...Object.values(sections).map(({element}) => element),
);
host
  .attachShadow({mode: 'open'})
  .append(make('link', {rel: 'stylesheet', href: '/panel/panel.css'}), details);
document.body.append(host);

const tick = async () => {
  if (/** @type {HTMLDetailsElement} */ (details).open) await show().catch(console.error);
  setTimeout(tick, 700);
};
details.addEventListener('toggle', () => void show().catch(console.error));
tick();
