// @ts-check
// Ahead of the head file: sets up the page and its policy as the address says.

(() => {
  const query = new URLSearchParams(location.search);
  /** @param {string} name */
  const read = (name) => JSON.parse(query.get(name) ?? '{}');
  const script = /** @type {HTMLElement} */ (document.getElementById('consent-policy'));
  const policy = JSON.parse(script.textContent ?? '');
  const around = read('page');

  policy.cookie = {name: `demo_${query.get('tag')?.split('-')[1] ?? 'element'}`};
  if (query.get('tag') === 'policy-notice') {
    const day = new Date(Date.now() + Number(around.days ?? 13) * 86_400_000);
    policy.changes[0].effective = day.toISOString().slice(0, 10);
  } else delete policy.changes;
  if (query.get('tag') === 'consent-optout-link') {
    policy.regime = 'opt-out';
    policy.purposes.find((/** @type {any} */ {id}) => id === 'media').sellsOrShares = true;
  }
  for (const [path, value] of Object.entries(read('policy'))) {
    const keys = path.split('.');
    const last = /** @type {string} */ (keys.pop());
    const parent = keys.reduce((each, key) => (each[key] ??= {}), policy);
    parent[last] = value;
  }
  script.textContent = JSON.stringify(policy);

  const root = document.documentElement;
  root.lang = around.lang ?? 'en';
  root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
  for (const [name, value] of Object.entries(read('token'))) root.style.setProperty(name, value);
  root.dataset.scheme = read('token')['--consent-color-scheme'] ?? '';
  root.dataset.form = around.form ?? 'floating';
})();
