/**
 * Waits until something that decisions change is true.
 *
 * @param isTrue - Asked at once, once `ready`, and after each decision.
 * @param target - Who tells of decisions.
 * @param signal - Stops waiting; the promise then rejects with the signal's reason.
 * @returns A signal that aborts when it is no longer true.
 */
export const whenTrue = (
  isTrue: () => boolean,
  target: EventTarget,
  ready: Promise<void>,
  signal: AbortSignal | undefined,
): Promise<AbortSignal> =>
  new Promise((resolve, reject) => {
    const ended = new AbortController();
    let wasTrue = false;
    const look = () => {
      if (isTrue()) {
        wasTrue = true;
        resolve(ended.signal);
      } else if (wasTrue) ended.abort();
    };
    const stop = () => {
      if (wasTrue) return;
      ended.abort();
      reject(signal?.reason as Error);
    };
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop);
    target.addEventListener('decision', look, {signal: ended.signal});
    look();
    // A service from the registry gets its name only then.
    void ready.then(look, () => {});
  });
