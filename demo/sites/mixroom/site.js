// @ts-check
// What Mixroom itself does in the page. Third parties come in only when the visitor asked for them.

const gate = /** @type {any} */ (window).consentGate;
/** @param {string} selector */
const find = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
/** @param {string} selector */
const typed = (selector) => /** @type {HTMLInputElement} */ (find(selector)).value;

// The server's part in a real service.
if (!/(^|; )mixroom_session=/.test(document.cookie)) {
  document.cookie = `mixroom_session=${crypto.getRandomValues(new Uint32Array(2)).join('')}; path=/; samesite=lax`;
}

const ask = async () => {
  const answer = find('#answer');
  find('#allow-ai').hidden = gate?.allows('ai');
  if (!gate?.allows('ai')) {
    answer.textContent =
      'Your words would go to Anthropic in the United States. That needs your yes.';
    return;
  }
  answer.textContent = 'Thinking…';
  const reply = await fetch('https://api.anthropic.com/v1/messages', {
    method: 'POST',
    body: JSON.stringify({messages: [{role: 'user', content: typed('#question')}]}),
  });
  answer.textContent = (await reply.json()).content[0].text;
};

const pay = () => {
  const mount = () =>
    /** @type {any} */ (window).Stripe('pk_test_mixroom').elements().create('card').mount('#card');
  if ('Stripe' in window) return mount();
  const script = Object.assign(document.createElement('script'), {
    src: 'https://js.stripe.com/v3/',
    onload: mount,
  });
  document.head.append(script);
};

if (document.querySelector('#map')) {
  find('#show-map').addEventListener('click', () => gate?.decide({maps: true}));
  find('#assistant').addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  find('#allow-ai').addEventListener('click', () => {
    gate?.decide({ai: true});
    ask();
  });
  find('#terms').addEventListener('submit', (event) => {
    event.preventDefault();
    find('#signature').textContent = `Signed by ${typed('#name')} on ${new Date().toISOString()}`;
  });
  find('#checkout').addEventListener('click', pay);
}
