// Hotjar: who it is, which visit, and what they did.

const {hjid} = window._hjSettings;
const session = btoa(JSON.stringify({id: crypto.randomUUID?.() ?? hex(32), c: Date.now()}));

if (!getCookie(`_hjSessionUser_${hjid}`))
  setOnHighestDomain(`_hjSessionUser_${hjid}`, session, 365);
setOnHighestDomain(`_hjSession_${hjid}`, session, 1 / 48);
sessionStorage.setItem('_hjUserAttributesHash', hex(32));
localStorage.setItem('_hjUserAttributes', '{}');

const report = (event) =>
  beacon(`https://content.hotjar.io/?site_id=${hjid}`, JSON.stringify({event}));
report('visit');
document.addEventListener('click', () => report('click'), {passive: true});
window.hj = (...command) => report(command[0]);
