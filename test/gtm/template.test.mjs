import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import vm from 'node:vm';

const text = readFileSync('gtm/consent-gate.tpl', 'utf8');

/** The sections of a template file, by their names. https://developers.google.com/tag-platform/tag-manager/templates/gallery */
const sections = Object.fromEntries(
  [...text.matchAll(/^___([A-Z_]+)___\n([^]*?)(?=^___[A-Z_]+___$|(?![^]))/gm)].map(
    ([, name, body]) => [name, body.trim()],
  ),
);
const code = sections.SANDBOXED_JS_FOR_WEB_TEMPLATE;
const permissions = Object.fromEntries(
  JSON.parse(sections.WEB_PERMISSIONS).map(({instance: {key, param}}) => [
    key.publicId,
    param[0].value.listItem.map(({string, mapKey, mapValue}) =>
      mapKey
        ? Object.fromEntries(
            mapKey.map((each, i) => [each.string, mapValue[i].string ?? mapValue[i].boolean]),
          )
        : string,
    ),
  ]),
);

const may = (action, name) =>
  assert.ok(
    permissions.access_globals.some((each) => each.key === name && each[action]),
    `The template has no permission to ${action} ${name}.`,
  );
const mayWrite = (state) => {
  for (const type of Object.keys(state).filter((key) => key !== 'wait_for_update'))
    assert.ok(permissions.access_consent.some((each) => each.consentType === type && each.write));
};

const find = (root, path) => {
  const names = path.split('.');
  const last = names.pop();
  const owner = names.reduce((each, name) => each?.[name], root);
  return [owner, owner?.[last]];
};

/** Tag Manager's sandbox, as far as this template needs it: each API asks for its permission. @param {object} window */
const createSandbox = (window = {}) => {
  const made = [];
  const mocks = {};
  const apis = {
    callInWindow(path, ...args) {
      may('execute', path);
      const [owner, method] = find(window, path);
      return typeof method === 'function' ? method.apply(owner, args) : undefined;
    },
    copyFromWindow(path) {
      may('read', path);
      return find(window, path)[1];
    },
    gtagSet: (values) => {
      for (const key of Object.keys(values)) assert.ok(permissions.write_data_layer.includes(key));
    },
    makeNumber: Number,
    setDefaultConsentState: mayWrite,
    updateConsentState: mayWrite,
    gtmOnSuccess: () => {},
  };
  const api =
    (name) =>
    (...args) => {
      assert.ok(Object.hasOwn(apis, name), `There is no such API here: ${name}`);
      // What crosses the sandbox's border is a copy.
      made.push([name, ...args.map((arg) => (typeof arg === 'object' ? {...arg} : arg))]);
      const result = apis[name](...args);
      if (!Object.hasOwn(mocks, name)) return result;
      return typeof mocks[name] === 'function' ? mocks[name](...args) : mocks[name];
    };
  const run = (data) =>
    vm.runInNewContext(`(function (require, data) {'use strict';\n${code}\n})`, {})(api, {
      ...data,
      gtmOnSuccess: api('gtmOnSuccess'),
    });
  return {made, mocks, run};
};

const plain = (value) => JSON.parse(JSON.stringify(value));

describe('the template for Tag Manager', () => {
  it('has every section that the gallery asks for', () => {
    assert.deepEqual(Object.keys(sections), [
      'TERMS_OF_SERVICE',
      'INFO',
      'TEMPLATE_PARAMETERS',
      'SANDBOXED_JS_FOR_WEB_TEMPLATE',
      'WEB_PERMISSIONS',
      'TESTS',
      'NOTES',
    ]);
    const info = JSON.parse(sections.INFO);
    assert.deepEqual([info.type, info.containerContexts], ['TAG', ['WEB']]);
  });

  it('is written in what the sandbox understands, and never by the `gtag` command (C6)', () => {
    assert.doesNotMatch(
      code,
      /\b(window|document|class|async|await|new|this|try|throw)\b(?!')|`|\.\.\./,
    );
    assert.doesNotMatch(code, /gtag\(|dataLayer|'consent'/);
  });

  it('asks for what it uses and for nothing else', () => {
    const used = [...code.matchAll(/'(consentGate\.[\w.]+)'/g)].map(([, name]) => name).sort();
    assert.deepEqual(permissions.access_globals.map(({key}) => key).sort(), used);
    for (const {key, read, write, execute} of permissions.access_globals)
      assert.equal([read, write, execute].filter(Boolean).length, 1, key);
  });

  it('has defaults in its fields by which it does what the calls of the page do (4.1)', () => {
    const fields = JSON.parse(sections.TEMPLATE_PARAMETERS).flatMap(
      ({subParams, ...field}) => subParams ?? [field],
    );
    const data = Object.fromEntries(fields.map(({name, defaultValue}) => [name, defaultValue]));
    const listeners = [];
    let allowed = ['analytics'];
    const consentGate = {
      policy: {version: '1'},
      // A template that called them by other means would have lost it.
      allows(name) {
        assert.equal(this, consentGate);
        return allowed.includes(name);
      },
      addEventListener(type, listener) {
        assert.equal(this, consentGate);
        assert.equal(type, 'decision');
        listeners.push(listener);
      },
    };
    const {made, run} = createSandbox({consentGate});
    run(data);
    allowed = [];
    listeners.forEach((listen) => listen());
    const states = plain(made.filter(([name]) => name.endsWith('ConsentState')));
    assert.deepEqual(
      states.map(([name, state]) => [
        name,
        Object.keys(state).length,
        Object.keys(state).filter((type) => state[type] === 'granted'),
      ]),
      [
        ['setDefaultConsentState', 7, ['security_storage']],
        ['updateConsentState', 7, ['security_storage', 'analytics_storage']],
        ['updateConsentState', 7, ['security_storage']],
      ],
    );
    assert.equal(made[0][0], 'copyFromWindow');
    assert.equal(made[1][0], 'setDefaultConsentState');
  });

  it('waits for `ready` where the decision is still being read', async () => {
    const consentGate = {
      policy: undefined,
      ready: Promise.resolve(),
      allows: () => true,
      addEventListener: () => {},
    };
    const {made, run} = createSandbox({consentGate});
    run({wait_for_update: '250'});
    assert.equal(made.find(([name]) => name === 'setDefaultConsentState')[1].wait_for_update, 250);
    assert.ok(!made.some(([name]) => name === 'updateConsentState'));
    await consentGate.ready;
    assert.equal(made.filter(([name]) => name === 'updateConsentState').length, 1);
  });
});

/** The scenarios of the template's own tests, which Tag Manager runs in its editor. The little YAML that it writes. */
const block = (yaml, indent) => yaml.replace(new RegExp(`^ {${indent}}`, 'gm'), '');
const [scenarioText, setup] = sections.TESTS.split(/^setup: \|-\n/m);
const scenarios = scenarioText
  .split(/^- name: /m)
  .slice(1)
  .map((each) => {
    const [name, body] = each.split(/\n {2}code: \|-\n/);
    return {name, body: block(body, 4)};
  });

describe('the template’s own tests', () => {
  assert.ok(scenarios.length >= 6);
  for (const {name, body} of scenarios)
    it(name, () => {
      const {made, mocks, run} = createSandbox();
      const callsOf = (api) => made.filter(([each]) => each === api).map(([, ...args]) => args);
      const context = {
        mock: (api, value) => void (mocks[api] = value),
        runCode: run,
        assertThat: (found) => ({
          isEqualTo: (expected) => assert.deepEqual(plain(found), plain(expected)),
        }),
        assertApi: (api) => ({
          wasCalled: () => assert.ok(callsOf(api).length, `${api} was not called`),
          wasNotCalled: () => assert.equal(callsOf(api).length, 0),
          wasCalledWith: (...args) =>
            assert.deepEqual(plain(callsOf(api).at(-1) ?? null), plain(args)),
        }),
      };
      vm.runInNewContext(`(function () {\n${block(setup, 2)}\n${body}\n})()`, context);
    });
});
