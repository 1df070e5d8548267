// The Google tag: reads the data layer, keeps `_ga` and `_ga_<id>`, sends `/g/collect`.

const COLLECT = 'https://www.google-analytics.com/g/collect';
const ID = new URL(document.currentScript.src).searchParams.get('id');
const TWO_YEARS = 730;

const createTag = (layer) => {
  const loaded = new Set();
  const configs = new Map();
  const events = [];
  const consent = {};
  const history = {};

  /** How a type came to be what it is, in the letters that Google sends. */
  const letter = (type) => {
    const [before, after] = [history.default?.[type], history.update?.[type]];
    if (!after) return {denied: 'p', granted: 't'}[before] ?? 'l';
    const letters = {denied: 'qr', granted: 'uv'}[before] ?? 'mn';
    return letters[after === 'granted' ? 1 : 0];
  };

  const mayStore = () => consent.analytics_storage !== 'denied';

  const clientId = () => {
    let value = getCookie('_ga');
    if (!value) {
      value = `GA1.1.${number()}.${seconds()}`;
      if (mayStore()) setOnHighestDomain('_ga', value, TWO_YEARS);
    }
    return value.split('.').slice(2).join('.');
  };

  const collect = (id, event) => {
    if (window[`ga-disable-${id}`]) return;
    const {anonymize_ip: anonymous} = configs.get(id).params;
    const name = `_ga_${id.replace('G-', '')}`;
    const client = clientId();
    if (mayStore()) setOnHighestDomain(name, `GS2.1.s${seconds()}$o1$g0$t${seconds()}`, TWO_YEARS);
    const fields = {
      v: 2,
      tid: id,
      cid: client,
      en: event.name,
      dl: location.href,
      dt: document.title,
      ul: navigator.language,
      sr: `${screen.width}x${screen.height}`,
      gcs: `G1${consent.ad_storage === 'granted' ? 1 : 0}${mayStore() ? 1 : 0}`,
      gcd: `13${letter('ad_storage')}3${letter('analytics_storage')}3${letter('ad_user_data')}3${letter('ad_personalization')}5`,
      ...(anonymous && {_aip: 1}),
    };
    post(`${COLLECT}?${query(fields)}`);
  };

  const flush = (id) => {
    const config = configs.get(id);
    if (!config || !loaded.has(id)) return;
    if (!config.started) {
      config.started = true;
      if (config.params.send_page_view !== false) collect(id, {name: 'page_view'});
    }
    for (; config.next < events.length; config.next++) {
      const event = events[config.next];
      if (!event.to || event.to === id) collect(id, event);
    }
  };

  const handle = (command) => {
    // A plain array is not a command: only what `gtag()` pushes counts.
    if (Object.prototype.toString.call(command) !== '[object Arguments]') return;
    const [verb, name, params = {}] = command;
    if (verb === 'consent') {
      history[name] = {...history[name], ...params};
      Object.assign(consent, params);
    }
    if (verb === 'config') configs.set(name, {params, next: events.length, started: false});
    if (verb === 'event') events.push({name, to: params.send_to});
    for (const id of configs.keys()) flush(id);
  };

  for (const command of [...layer]) handle(command);
  const push = layer.push;
  layer.push = (...commands) => {
    const length = push.apply(layer, commands);
    commands.forEach(handle);
    return length;
  };
  return {
    add: (id) => {
      loaded.add(id);
      flush(id);
    },
  };
};

window.dataLayer = window.dataLayer || [];
window.google_tag_data = window.google_tag_data || {};
window.google_tag_data.tag ??= createTag(window.dataLayer);
window.google_tag_data.tag.add(ID);
