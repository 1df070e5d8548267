import '@hotwired/turbo';

/** A frame is fetched, and its content taken out of the page that came. */
export const app = async (place) => {
  const loaded = new Promise((resolve) => place.addEventListener('turbo:frame-load', resolve));
  place.innerHTML = '<turbo-frame id="part" src="/real-life/frame.html">old</turbo-frame>';
  await loaded;
  return place.textContent.trim();
};
