// @ts-check
// Plays what a visitor has done before the preview begins: decided, where the element is not the question.

(() => {
  const query = new URLSearchParams(location.search);
  const gate = /** @type {any} */ (window).consentGate;
  void gate.ready.then(() => {
    if (query.get('decided') && !gate.decision) {
      document.cookie = 'demo_session=1; path=/; max-age=86400';
      gate.decide({preference: true, analytics: false, media: false});
      localStorage.setItem('demo_theme', 'light');
    }
    const view = query.get('show');
    if (view) void gate.show(view);
  });
})();
