/**
 * Calls members of the browser's interfaces: in earnest, as the tables beside this file say, and with the usual mistakes.
 */
{
  /** Member, or a pattern of members → how it is called. */
  const table = [];

  /**
   * Says how members are called.
   *
   * @param members - In the gate's own words, `Node:appendChild insertBefore|Attr:value=`, or as a pattern.
   * @param on - Makes what to call it on. Where it asks for a place it is made in each.
   * @param calls - Make the arguments, given what they are for. Their own text is what a call is known by.
   * @param see - What to look at afterwards, given that, what came back and the arguments; may be a promise.
   * @param spare - Mistakes that would lead away from here.
   * @param strangers - Whether there is a function that can be called on something else.
   */
  window.cover = (
    members,
    {on = () => window, calls = [() => []], see, spare = [], strangers = true},
  ) => {
    const entry = {on, calls, see, spare, strangers};
    if (members instanceof RegExp)
      return void table.push([(member) => members.test(member), entry]);
    for (const group of members.trim().split(/\s*\|\s*/)) {
      const [owners, names] = group.split(/(?<=^[^:]*):/);
      const all = owners.split(' ').flatMap((owner) =>
        names
          .trim()
          .split(/\s+/)
          .map((name) => `${owner}:${name}`),
      );
      table.push([(member) => all.includes(member), entry]);
    }
  };

  const PARTS = {'?': 'get', '=': 'set'};

  /** How a member of a window is called, if there is one. */
  const find = (realm, member) => {
    const [, owner, key, sign] = /^(.*?):(.+?)([?=]?)$/.exec(member);
    const type = owner ? realm[owner] : realm;
    const holder = owner && type?.prototype && key in type.prototype ? type.prototype : type;
    const fn = holder && Object.getOwnPropertyDescriptor(holder, key)?.[PARTS[sign] ?? 'value'];
    if (fn && !sign && fn.prototype)
      return {fn, holder, isConstructor: true, perform: (_, args) => new fn(...args)};
    if (fn) return {fn, holder, perform: (self, args) => Reflect.apply(fn, self, args)};
    // Chromium has the properties of a style on no prototype.
    if (sign === '=') return {perform: (self, [value]) => void (self[key] = value)};
    if (sign === '?') return {perform: (self) => self[key]};
    return undefined;
  };

  /** What a value that reads as text was asked for. */
  let reads = [];
  const readable = (text) => ({
    toString: () => (reads.push('text'), text),
    valueOf: () => (reads.push('value'), text),
  });
  const MISTAKES = {
    null: () => null,
    undefined: () => undefined,
    'empty text': () => '',
    'a number': () => 5,
    'a symbol': () => Symbol('own'),
    'an object': () => ({}),
    'an object that reads as text': () => readable('text'),
    'an object that cannot be read': () => ({
      toString() {
        throw new RangeError();
      },
    }),
  };
  const STRANGERS = {
    nothing: () => undefined,
    null: () => null,
    'an object': () => ({}),
    'its own prototype': ({holder}) => holder,
    'an heir of its prototype': ({holder}) => Object.create(holder),
  };

  /** Where to look at what a receiver has become: the mark-up around it, or itself. */
  const around = (self) =>
    self === window || self === document
      ? undefined
      : (self?.closest?.('section') ?? self?.parentNode ?? self);

  const tidy = (value) => {
    for (const end of ['terminate', 'close', 'cancel'])
      tell(() => value.window !== value && !value.nodeType && value[end]?.());
  };

  /** Not by a timer, which waits for longer where nobody looks. */
  const meanwhile = () =>
    new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => (port1.close(), resolve());
      port2.postMessage(0);
    });

  /** How long, in milliseconds, a promise may take that somebody keeps. */
  const PATIENCE = 20_000;
  /** A text as a number: all of them together are millions of letters. */
  const sumOf = (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
    return sum;
  };

  /** Tries them, and gives a sum of each line of what was tried and what came of it. */
  window.tryMembers = async (members) => {
    const lines = [];
    const whats = [];
    /** Does it now, and notes what comes of it in its time. */
    const note = (what, act, self, args, see) => {
      reads = [];
      let result;
      const scene = around(self);
      const known = {
        itself: self,
        ...Object.fromEntries(args.map((each, i) => [`argument ${i}`, each])),
      };
      const outcome = tell(() => (result = act()), known);
      const at = reads.join();
      const after = see ? tell(() => see(self, result, args), known) : tell(() => scene);
      whats.push(what);
      lines.push(
        Promise.all([what, outcome, at, after]).then((line) => {
          tidy(result);
          return line.join(' | ');
        }),
      );
      leave();
    };

    for (const member of members) {
      let first, firstEntry;
      // What was asked for may come meanwhile.
      await meanwhile();
      for (const [matches, entry] of table) {
        if (!matches(member)) continue;
        firstEntry ??= entry;
        const {on, calls, see, spare, strangers} = entry;
        const places = on.length ? Object.entries(PLACES) : [['', {realm: window}]];
        for (const [name, place] of places) {
          const found = find(place.realm, member);
          if (!found) continue;
          const {perform} = found;
          const start = name ? `${member} ${name}` : member;
          // Not everywhere is there a graphics processor, say.
          if ((await on(place)) === null) continue;
          for (const call of isUsual(place) || !name ? calls : calls.slice(0, 2)) {
            const self = await on(place);
            const args = call(self);
            note(`${start} ${call}`, () => perform(self, args), self, args, see);
          }
          // Once is enough for these.
          first ??= place;
          if (place !== first || entry !== firstEntry) continue;
          const wrongly = async (mistake, change) => {
            if (spare.includes(mistake)) return;
            const self = await on(place);
            const args = calls[0](self);
            note(`${start} with ${mistake}`, () => change(self, args), self, args);
          };
          await wrongly('no arguments', (self) => perform(self, []));
          for (const i of calls[0](await on(place)).keys())
            for (const [mistake, make] of Object.entries(MISTAKES))
              await wrongly(`${mistake} for argument ${i}`, (self, args) => {
                args[i] = make();
                return perform(self, args);
              });
          if (found.isConstructor) {
            await wrongly('no new', (_, args) => found.fn(...args));
            await wrongly('an heir', (_, args) => {
              const Heir = class extends found.fn {};
              const heir = new Heir(...args);
              return [heir instanceof Heir, heir instanceof found.fn, heir.constructor === Heir];
            });
          } else if (strangers)
            for (const [stranger, make] of Object.entries(STRANGERS))
              await wrongly(`${stranger} for this`, (_, args) =>
                Reflect.apply(found.fn, make(found), args),
              );
        }
      }
    }
    const end = new Promise((resolve) => setTimeout(resolve, PATIENCE, 'never came to an end'));
    told = await Promise.all(
      lines.map((line, i) => Promise.race([line, end.then((said) => `${whats[i]} | ${said}`)])),
    );
    return told.map(sumOf);
  };
  let told;

  /** Members of which no call, without a mistake in it, came to anything. */
  window.findUncalled = (members) => {
    const called = new Set();
    for (const line of told) {
      const [what, outcome] = line.split(' | ');
      if (!/^(throws|breaks)|came to an end/.test(outcome) && !/ with [\w ]+$/.test(what))
        called.add(what.split(' ')[0]);
    }
    return members.filter((member) => !called.has(member));
  };

  /** Some of them in full. */
  window.recall = (indices) => indices.map((i) => told[i]);

  /** Those that no table knows. */
  window.findUncovered = (members) =>
    members.filter((member) => !table.some(([matches]) => matches(member)));
}
