// How fast this page was, told to nobody but AIDJSets. The head file runs it once `performance` is allowed.
(() => {
  const [navigation] = performance.getEntriesByType('navigation');
  const times = {interactive: Math.round(navigation?.domInteractive ?? 0)};
  sessionStorage.setItem('aidj_speed', JSON.stringify(times));
  new Image().src = `/icon.svg?speed=${times.interactive}`;
})();
