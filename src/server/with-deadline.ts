/** What took too long. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/**
 * A promise that waits for another one for so long and no longer. What comes of that one later is for `late`; it cannot be
 * stopped from here.
 */
export const withDeadline = <T>(
  promise: Promise<T>,
  milliseconds: number,
  what: string,
  late: (value: T) => void = () => undefined,
): Promise<T> =>
  new Promise((resolve, reject) => {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      reject(new DeadlineError(`${what} took more than ${milliseconds} ms.`));
    }, milliseconds);
    promise.then(
      (value) => {
        clearTimeout(timer);
        if (over) late(value);
        else resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
