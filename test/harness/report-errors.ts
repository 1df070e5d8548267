/**
 * Reports the page's errors to the world, for an engine whose driver cannot hear them. A page whose policy forbids
 * connections to its own origin cannot report.
 */
export const reportErrors = (): void => {
  const send = navigator.sendBeacon.bind(navigator);
  const report = (...what: readonly unknown[]): void =>
    void send('/__world/error', what.map(String).join(' '));
  const {error} = console;
  console.error = (...what: readonly unknown[]): void => {
    report(...what);
    error.apply(console, [...what]);
  };
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) report(event.error ?? event.message);
  });
  addEventListener('unhandledrejection', ({reason}) => report(reason));
};
