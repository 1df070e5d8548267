import type {ConsentApi} from '../consent-api.js';
import type {DecisionEvent} from '../events.js';
import type {StorageItem} from '../model/policy.js';
import {matchesName} from './matches-name.js';
import {mayStore} from './may-store.js';

/** The part that does the work; fetched when there is some. */
export interface WithdrawModule {
  withdraw(consent: ConsentApi, event: DecisionEvent, ran: ReadonlySet<string>): Promise<void>;
  sweepDenied(consent: ConsentApi): Promise<void>;
}

/**
 * Has withdrawals carried out, here and in other tabs, and what denied services left behind removed.
 *
 * @param ran - The names for which something was let act in this page.
 * @param until - Whose abortion ends it. Default: the page's end.
 */
export const followWithdrawal = (
  consent: ConsentApi,
  ran: ReadonlySet<string>,
  load: () => Promise<WithdrawModule>,
  until: {readonly signal?: AbortSignal} = {},
): void => {
  const onDecision = (event: Event) => {
    // A first answer takes back nothing, unless it is a no and something ran unasked before it.
    const {policy, decision} = consent;
    const isNo = decision?.except.length || policy?.purposes.some(({id}) => !consent.allows(id));
    if ((event as DecisionEvent).previous || (ran.size && isNo)) {
      // Off line what was stored stays for now; the next page with a connection removes it.
      void load().then(({withdraw}) => withdraw(consent, event as DecisionEvent, ran), reportError);
    }
  };

  /**
   * What code wrote on its way out, or held open till then, is still here on the next page: a look at the cookies tells,
   * or that this page is a reload, as after a withdrawal.
   */
  const clean = (isReload: boolean) => {
    const items = consent.services
      .filter((service) => !mayStore(consent, service))
      .flatMap(({storage = []}) => storage);
    const names = document.cookie.split('; ').map((pair) => pair.split('=')[0]!);
    const isLeft = (item: StorageItem) =>
      item.kind === 'cookie' && names.some((name) => matchesName(item, name));
    // Before it is shown a page knows no decision. Off line what is there stays for now.
    if (
      !(document as {prerendering?: boolean}).prerendering &&
      items.some(isReload ? Boolean : isLeft)
    )
      void load()
        .then(({sweepDenied}) => sweepDenied(consent))
        .catch(() => {});
  };

  consent.addEventListener('decision', onDecision, until);
  void consent.ready
    .then(() => {
      const [{type}] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
      clean(type === 'reload');
      // What a server sets with an answer passes no function of ours. https://cookiestore.spec.whatwg.org/#event-cookiechange
      (window as Partial<Window>).cookieStore?.addEventListener(
        'change',
        // A page that nobody sees may not know what was answered on another subdomain; it reads that once it is seen.
        () => document.hidden || clean(false),
        until,
      );
    })
    .catch(() => {});
};
