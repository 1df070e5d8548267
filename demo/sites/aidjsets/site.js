// @ts-check
// What AIDJSets itself does in the page. It asks the gate before it keeps anything that is not essential.

const gate = /** @type {any} */ (window).consentGate;
/** @param {string} selector */
const find = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

// The server's part in a real service.
if (!/(^|; )aidj_session=/.test(document.cookie)) {
  document.cookie = `aidj_session=${crypto.getRandomValues(new Uint32Array(2)).join('')}; path=/; samesite=lax`;
}

/** @param {string} tag @param {string} text */
const make = (tag, text) => Object.assign(document.createElement(tag), {textContent: text});

const showSets = async () => {
  const list = find('#set-list');
  try {
    const reply = await fetch('https://cms.aidjsets.example/items/sets');
    const {data} = await reply.json();
    list.replaceChildren(
      ...data.map((/** @type {any} */ set) => {
        const item = document.createElement('li');
        item.append(
          make('b', set.title),
          make('span', `${set.tracks} tracks, ${set.minutes} min, ${set.bpm} bpm`),
        );
        return item;
      }),
    );
  } catch {
    list.replaceChildren(make('li', 'The sets cannot be reached just now.'));
  }
};

let view = localStorage.getItem('aidj_view') ?? 'cards';
const applyView = () => {
  find('#set-list').className = view;
  find('#view').textContent = view === 'cards' ? 'Show as rows' : 'Show as cards';
};
const keepView = () => {
  if (gate?.allows('preference')) localStorage.setItem('aidj_view', view);
};

const openCheckout = () =>
  /** @type {any} */ (window).Paddle.Checkout.open({
    items: [{priceId: 'pri_200tokens', quantity: 1}],
    settings: {
      displayMode: 'inline',
      frameTarget: 'checkout',
      frameStyle: 'width:100%;height:250px;border:0',
    },
  });

const buy = () => {
  if ('Paddle' in window) return openCheckout();
  const script = Object.assign(document.createElement('script'), {
    src: 'https://cdn.paddle.com/paddle/v2/paddle.js',
    onload: () => {
      /** @type {any} */ (window).Paddle.Initialize({token: 'live_aidjsets'});
      openCheckout();
    },
  });
  document.head.append(script);
};

if (document.querySelector('#set-list')) {
  applyView();
  showSets();
  gate?.whenAllowed('preference').then(keepView);
  find('#view').addEventListener('click', () => {
    view = view === 'cards' ? 'rows' : 'cards';
    applyView();
    keepView();
  });
  find('#buy').addEventListener('click', buy);
}
