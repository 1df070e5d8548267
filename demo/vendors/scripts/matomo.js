// Matomo's tracker: `_pk_id` and `_pk_ses` for the visit, `matomo.php` for the count.

const settings = {url: '', site: '', consentRequired: false};

const suffix = () => `${settings.site}.${hexOf(location.hostname)}`;
const hexOf = (text) =>
  [...text]
    .reduce((sum, c) => (Math.imul(sum, 31) + c.charCodeAt(0)) >>> 0, 7)
    .toString(16)
    .slice(0, 4);

const visit = () => {
  const name = `_pk_id.${suffix()}`;
  const known = getCookie(name);
  if (!known) setCookie(name, `${hex(16)}.${seconds()}.`, 393);
  setCookie(`_pk_ses.${suffix()}`, '1', 1 / 48);
  return (getCookie(name) ?? '').split('.')[0];
};

/** What happened while consent was required: Matomo keeps it, and sends it all once consent is given. */
const kept = [];

const track = (fields) => {
  if (settings.consentRequired) return void kept.push(fields);
  const common = {idsite: settings.site, rec: 1, _id: visit(), url: location.href, rand: number()};
  beacon(`${settings.url}?${query({...common, ...fields})}`);
};

const commands = {
  setTrackerUrl: (url) => void (settings.url = url),
  setSiteId: (id) => void (settings.site = id),
  requireConsent: () => void (settings.consentRequired = true),
  setConsentGiven: () => {
    settings.consentRequired = false;
    kept.splice(0).forEach(track);
  },
  forgetConsentGiven: () => void (settings.consentRequired = true),
  trackPageView: () => track({action_name: document.title}),
  trackEvent: (category, action) => track({e_c: category, e_a: action}),
  enableLinkTracking: () =>
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('a[href]');
      if (link && link.origin !== location.origin) track({link: link.href});
    }),
};

const run = ([name, ...values]) => commands[name]?.(...values);
const queue = window._paq ?? [];
// Where to and for whom comes first, whatever the order in the page.
const first = ['setTrackerUrl', 'setSiteId', 'requireConsent', 'setConsentGiven'];
for (const command of queue) if (first.includes(command[0])) run(command);
for (const command of queue) if (!first.includes(command[0])) run(command);
window._paq = {push: (...commands) => commands.forEach(run)};
