// Segment's analytics.js: an anonymous id in a cookie and in localStorage, and one POST for each call.

const key = window.analytics._writeKey;

const anonymousId = () => {
  let id = getCookie('ajs_anonymous_id');
  if (!id) {
    id = `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
    setOnHighestDomain('ajs_anonymous_id', id, 365);
    localStorage.setItem('ajs_anonymous_id', JSON.stringify(id));
  }
  return id;
};

const PATHS = {page: 'p', track: 't', identify: 'i', group: 'g', alias: 'a', screen: 's'};

const call = ([name, ...values]) => {
  if (!PATHS[name]) return;
  if (name === 'identify') setOnHighestDomain('ajs_user_id', values[0], 365);
  const event = {type: name, anonymousId: anonymousId(), writeKey: key, values, url: location.href};
  post(`https://api.segment.io/v1/${PATHS[name]}`, JSON.stringify(event));
};

const queue = window.analytics.splice(0);
const analytics = {initialize: true, initialized: true, push: call};
for (const name of Object.keys(PATHS)) analytics[name] = (...values) => call([name, ...values]);
window.analytics = analytics;

fetch(`https://cdn.segment.com/v1/projects/${key}/settings`)
  .then(() => queue.forEach(call))
  .catch(() => {});
