// @ts-check
// Hands the settings to the preview by its address, and shows what comes of them: mark-up, requests, what is stored.

/** @type {any} */
const page = JSON.parse(document.getElementById('page')?.textContent ?? '{}');
const form = /** @type {HTMLFormElement} */ (document.querySelector('.controls'));
const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('.preview iframe'));
/** @param {string} name */
const show = (name) => /** @type {HTMLElement} */ (document.querySelector(`[data-${name}]`));

frame.style.blockSize = `${frame.dataset.height}px`;

/** Every setting that says something, by what it is a setting of. */
const settings = () => {
  /** @type {{[of: string]: {[name: string]: string}}} */
  const found = {attribute: {}, policy: {}, page: {}, token: {}, frame: {}};
  for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (
    form.querySelectorAll('[data-of]')
  )) {
    const {name, type, value, checked, dataset} = field;
    const isSet = type === 'checkbox' ? checked : value;
    const isMeant =
      type !== 'color' ||
      /** @type {HTMLInputElement | null} */ (form.querySelector(`[data-for="${name}"]`))?.checked;
    if (!isMeant || (!isSet && isSet !== '') || (value === '' && type !== 'checkbox')) continue;
    if (type === 'checkbox' && !checked) continue;
    const group = found[dataset.of ?? ''];
    if (!group) continue;
    if (name === 'use') [group.use, group.src] = value.split('|');
    else group[name] = value;
  }
  return found;
};

/** @param {{[name: string]: string}} attributes */
const write = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value ? `${name}="${value.replaceAll('"', '&quot;')}"` : name))
    .join(' ');

let since = Date.now();

const update = () => {
  const {attribute, policy, page: around, token, frame: size} = settings();
  frame.style.inlineSize = size?.width ? `${size.width}px` : '';
  const attributes = write(attribute ?? {});
  const body = page.preview.replace('{attributes}', attributes);
  const address = new URLSearchParams({
    tag: page.tag,
    body,
    policy: JSON.stringify(policy),
    page: JSON.stringify(around),
    token: JSON.stringify(token),
    ...(page.show && {show: page.show}),
    ...(page.decided && around?.asking !== 'yes' && {decided: '1'}),
  });
  const tokens = Object.entries(token ?? {}).map(([name, value]) => `  ${name}: ${value};`);
  const element = /<main>|<footer/.test(page.preview)
    ? (new RegExp(`<${page.tag}[^]*</${page.tag}>`).exec(body)?.[0] ??
      `<${page.tag}></${page.tag}>`)
    : body;
  show('snippet').textContent = [
    element.replace(/\s+>/, '>'),
    ...(tokens.length ? ['', '<style>', ':root {', ...tokens, '}', '</style>'] : []),
    ...(Object.keys(policy ?? {}).length ? ['', `// policy: ${JSON.stringify(policy)}`] : []),
  ].join('\n');
  since = Date.now();
  frame.src = `/elements/preview.html?${address}`;
};

/** What the preview's own gate says, for it shares our origin. */
const look = async () => {
  const inner = /** @type {any} */ (frame.contentWindow);
  const decision = inner?.consentGate?.decision;
  show('decision').textContent = decision
    ? Object.entries(decision.answers)
        .map(([id, {answer}]) => `${id}: ${answer}`)
        .join(', ')
    : 'none';
  const names = document.cookie
    .split('; ')
    .filter((each) => each.startsWith('demo_'))
    .map((each) => decodeURIComponent(each));
  show('stored').textContent = names.join('\n') || 'nothing';
  const log = await fetch(`/__world/log?since=${since}`).then((answer) => answer.json());
  const strangers = log.filter((/** @type {any} */ {host}) => host !== 'localhost');
  show('requests').textContent = String(strangers.length);
  show('log').replaceChildren(
    ...strangers.slice(-6).map((/** @type {any} */ {host, path}) => {
      const line = document.createElement('li');
      line.textContent = host + path;
      return line;
    }),
  );
};

form.addEventListener('input', update);
form.addEventListener('submit', (event) => event.preventDefault());
show('reset').addEventListener('click', () => {
  for (const pair of document.cookie.split('; '))
    if (pair.startsWith('demo_')) document.cookie = `${pair.split('=')[0]}=; path=/; max-age=0`;
  update();
});
setInterval(() => void look().catch(() => {}), 700);
update();
