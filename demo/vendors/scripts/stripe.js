// Stripe.js: fraud cookies as soon as it runs, a hidden frame that tells, and a card field in a frame.

const DEVICE = '__stripe_mid';
const SESSION = '__stripe_sid';
const identifier = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(18)}`;

if (!getCookie(DEVICE)) setOnHighestDomain(DEVICE, identifier(), 365);
if (!getCookie(SESSION)) setOnHighestDomain(SESSION, identifier(), 1 / 48);

const frame = (url, title) => {
  const element = document.createElement('iframe');
  element.src = url;
  element.title = title;
  element.setAttribute('frameborder', '0');
  return element;
};

const metrics = frame('https://m.stripe.network/inner.html', 'Stripe metrics');
metrics.hidden = true;
document.body.append(metrics);
beacon(
  'https://m.stripe.com/6',
  JSON.stringify({muid: getCookie(DEVICE), sid: getCookie(SESSION)}),
);

window.Stripe = (key) => ({
  elements: () => ({
    create: (kind) => ({
      mount: (target) => {
        const field = frame(
          `https://js.stripe.com/v3/elements-inner-${kind}.html#${key}`,
          'Secure card fields',
        );
        field.style.cssText = 'width:100%;height:72px;border:0';
        (typeof target === 'string' ? document.querySelector(target) : target).replaceChildren(
          field,
        );
      },
    }),
  }),
});
