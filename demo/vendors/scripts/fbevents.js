// Meta's pixel: `_fbp`, and `/tr` for each event.

const fbq = window.fbq;
const pixels = [];

if (!getCookie('_fbp')) setOnHighestDomain('_fbp', `fb.1.${Date.now()}.${number()}`, 90);
const click = new URLSearchParams(location.search).get('fbclid');
if (click) setOnHighestDomain('_fbc', `fb.1.${Date.now()}.${click}`, 90);

fbq.registerConfig = () => {};
fbq.callMethod = (verb, name) => {
  if (verb === 'init') {
    pixels.push(name);
    load(`https://connect.facebook.net/signals/config/${name}?v=2.9.220&r=stable`);
  }
  if (verb === 'track' || verb === 'trackCustom') {
    for (const id of pixels) {
      const fields = {
        id,
        ev: name,
        dl: location.href,
        ts: Date.now(),
        fbp: getCookie('_fbp') ?? '',
      };
      pixel(`https://www.facebook.com/tr/?${query(fields)}`);
    }
  }
};
for (const command of fbq.queue.splice(0)) fbq.callMethod(...command);
