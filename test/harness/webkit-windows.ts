import type {WebDriverClient} from './webdriver-client.js';

/** The windows of one session, of which the protocol sees only one at a time. */
export interface Windows {
  /** Does something in the window `handle`, after whatever is being done in another. */
  use<T>(handle: string, act: (client: WebDriverClient) => Promise<T>): Promise<T>;
  /** Opens a window and gives its handle. */
  create(): Promise<string>;
}

export const webkitWindows = (client: WebDriverClient): Windows => {
  let current: string | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const result = queue.then(act);
    queue = result.catch(() => undefined);
    return result;
  };

  return {
    use: (handle, act) =>
      inTurn(async () => {
        if (handle !== current) await client.send('POST', '/window', {handle});
        current = handle;
        return act(client);
      }),
    create: () =>
      inTurn(async () => {
        const made = await client.send<{handle: string}>('POST', '/window/new', {type: 'window'});
        return made.handle;
      }),
  };
};
