import htmx from 'htmx.org';

/** A fragment is fetched and put in. */
export const app = async (place) => {
  place.innerHTML = '<div hx-get="/real-life/fragment.html" hx-trigger="go">old</div>';
  htmx.process(place);
  const changed = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!place.textContent.includes('fragment')) return;
      observer.disconnect();
      resolve();
    }).observe(place, {subtree: true, childList: true});
  });
  place.firstElementChild.dispatchEvent(new Event('go', {bubbles: true}));
  await changed;
  return place.textContent.trim();
};
