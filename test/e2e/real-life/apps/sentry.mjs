import * as Sentry from '@sentry/browser';

/** An error is sent, or not, and the page goes on. */
export const app = async () => {
  Sentry.init({dsn: 'https://key@o1.sentry.example/1', defaultIntegrations: false});
  Sentry.captureException(new Error('a test'));
  return `flushed ${typeof (await Sentry.flush(2000))}`;
};
