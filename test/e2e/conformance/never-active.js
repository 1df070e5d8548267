// A service worker that never comes so far: one that is active and fetches in the background ends a headless Chromium.
oninstall = (event) => event.waitUntil(new Promise(() => {}));
