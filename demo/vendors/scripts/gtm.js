// A container of the tag manager. It holds one tag: Analytics for speed and errors, under a property of its own.

const CONTAINER = new URL(document.currentScript.src).searchParams.get('id');
const PROPERTY = `G-${CONTAINER.replace('GTM-', 'T')}`;

window.google_tag_manager = window.google_tag_manager || {};
window.google_tag_manager[CONTAINER] = {dataLayer: window.dataLayer};

function tag() {
  window.dataLayer.push(arguments);
}
window.dataLayer.push({event: 'gtm.dom'});
tag('config', PROPERTY, {send_page_view: false, anonymize_ip: true});
tag('event', 'page_speed', {send_to: PROPERTY, milliseconds: Math.round(performance.now())});
window.addEventListener('error', () => tag('event', 'exception', {send_to: PROPERTY}));
load(`https://www.googletagmanager.com/gtag/js?id=${PROPERTY}&cx=c`);
