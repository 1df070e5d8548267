import type {Call, Root, Vendor} from '../vendor.js';

interface Mixpanel {
  readonly people?: object;
  has_opted_in_tracking(): boolean;
  opt_in_tracking(): void;
  opt_out_tracking(options: object): void;
  reset(): void;
}

/** Everything by which something about the visitor gets in. */
const EVENTS = /^(track|identify|alias|register|set_group|add_group|set|union|append|increment)/;

/** What stands before the methods of something that may say nothing. */
const muted = new WeakMap<object, readonly string[]>();

const methodsOf = (target: object): readonly string[] => {
  const names: string[] = [];
  for (const name in target)
    if (EVENTS.test(name) && !name.startsWith('set_config')) names.push(name);
  return names;
};

const mute = (target: object): void => {
  if (muted.has(target)) return;
  const names = methodsOf(target).filter((name) => !Object.hasOwn(target, name));
  for (const name of names) (target as Root)[name] = () => {};
  muted.set(target, names);
};

const unmute = (target: object): void => {
  for (const name of muted.get(target) ?? []) Reflect.deleteProperty(target, name);
  muted.delete(target);
};

/**
 * Mixpanel's own opt-out deletes the profile of whoever signed in unless it is told not to; a cookie banner is not where
 * anybody asks for that. https://docs.mixpanel.com/docs/privacy/protecting-user-data
 */
export const vendor: Vendor = {
  setup: /^(init|set_config|opt_in_tracking|opt_out_tracking|reset|disable)\b/,

  calls({allowed, revoked}) {
    if (!allowed)
      return [['mixpanel.opt_out_tracking', {delete_user: false, clear_persistence: true}]];
    const calls: Call[] = [];
    // Somebody new, as far as Mixpanel is to know.
    if (revoked) calls.push(['mixpanel.reset']);
    calls.push(['mixpanel.opt_in_tracking']);
    return calls;
  },

  api(root): Root {
    const mixpanel = root['mixpanel'] as Mixpanel | undefined;
    if (!mixpanel?.has_opted_in_tracking || Array.isArray(mixpanel)) return root;
    const parts = [mixpanel, ...(mixpanel.people ? [mixpanel.people] : [])];
    return {
      mixpanel: {
        reset: () => mixpanel.reset(),
        opt_in_tracking() {
          parts.forEach(unmute);
          // It is an event each time.
          if (!mixpanel.has_opted_in_tracking()) mixpanel.opt_in_tracking();
        },
        opt_out_tracking(options: object) {
          mixpanel.opt_out_tracking(options);
          // It keeps the no in localStorage, where our gate lets it write nothing by now, and would go on.
          parts.forEach(mute);
        },
      },
    };
  },

  queue: ({mixpanel}) => (Array.isArray(mixpanel) ? (mixpanel as unknown[]) : undefined),
};
