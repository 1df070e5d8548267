import {nonce, urlOf} from './files.js';
import {trust} from './gate/trust.js';

/** A file of ours once more, as an element: so the page's `load` waits for it, and who looks then sees what was decided. */
export const delayLoad = (file: string): void => {
  const waiter = document.createElement('script');
  waiter.type = 'module';
  waiter.nonce = nonce;
  waiter.src = trust().createScriptURL(urlOf(file));
  waiter.onload = waiter.remove;
  document.head.append(waiter);
};
