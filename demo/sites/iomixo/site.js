// @ts-check
// What IOMIXO does in the page. All of it is what the visitor asked for.

const SUPABASE = 'https://iomixo.supabase.co';
const BUCKET = 'https://storage.googleapis.com/iomixo-uploads';
const TOKEN = 'sb-iomixo-auth-token';
/** @param {string} selector */
const find = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

// The server's part in a real service.
if (!/(^|; )iomixo_session=/.test(document.cookie)) {
  document.cookie = `iomixo_session=${crypto.getRandomValues(new Uint32Array(2)).join('')}; path=/; samesite=lax`;
}

const pay = async () => {
  find('#checkout').hidden = false;
  if (!document.querySelector('#stripe')) {
    const script = Object.assign(document.createElement('script'), {
      id: 'stripe',
      src: 'https://js.stripe.com/v3/',
    });
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }
  /** @type {any} */ (window).Stripe('pk_test_iomixo').elements().create('card').mount('#card');
};

const showPlans = async () => {
  const list = find('#plan-list');
  try {
    const reply = await fetch(`${SUPABASE}/rest/v1/plans?select=*`);
    const plans = await reply.json();
    list.replaceChildren(
      ...plans.map((/** @type {any} */ plan) => {
        const item = document.createElement('li');
        const name = Object.assign(document.createElement('b'), {textContent: plan.name});
        const text = `${plan.transformations} transformations a month, € ${plan.price}`;
        item.append(name, Object.assign(document.createElement('span'), {textContent: text}));
        if (plan.price) {
          const button = Object.assign(document.createElement('button'), {
            type: 'button',
            textContent: `Choose ${plan.name}`,
            onclick: pay,
          });
          item.append(button);
        }
        return item;
      }),
    );
  } catch {
    list.textContent = 'The plans cannot be reached just now.';
  }
};

const signIn = async () => {
  const reply = await fetch(`${SUPABASE}/auth/v1/token?grant_type=password`, {
    method: 'POST',
    body: JSON.stringify({email: 'visitor@demo.example'}),
  });
  localStorage.setItem(TOKEN, await reply.text());
  showState();
};

const showState = () => {
  const button = document.querySelector('#sign-in');
  if (button) button.textContent = localStorage.getItem(TOKEN) ? 'Sign out' : 'Sign in';
};

document.querySelector('#sign-in')?.addEventListener('click', () => {
  if (!localStorage.getItem(TOKEN)) return signIn();
  localStorage.removeItem(TOKEN);
  return showState();
});

document.querySelector('form')?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const [file] = /** @type {HTMLInputElement} */ (find('#audio')).files ?? [];
  const name = encodeURIComponent(file?.name ?? 'example.wav');
  const reply = await fetch(`${BUCKET}/${name}`, {method: 'PUT', body: file ?? 'RIFF'});
  find('#job').textContent = reply.ok
    ? `${decodeURIComponent(name)} is in the queue. About two minutes.`
    : 'The upload did not get through.';
});

if (document.querySelector('#plan-list')) showPlans();
showState();
