import {build} from 'esbuild';
import type {Consent, createConsent} from '../../../src/index.js';
import type {ConsentUi} from '../../../components/mount-anywhere.js';
import type {lint} from '../../../components/lint/lint.js';
import {POLICY} from '../page.js';

declare global {
  interface Window {
    /** What an app from npm has put there for the test to reach. */
    app: {
      readonly consent: Consent;
      readonly ui: ConsentUi;
      readonly stop: () => void;
      readonly lint: typeof lint;
      readonly createConsent: typeof createConsent;
    };
  }
}

/** An app's bundle of the package, as `npm install` and any bundler give it. */
export const bundle = async (contents: string): Promise<string> => {
  const stdin = {contents, resolveDir: process.cwd()};
  const {outputFiles} = await build({stdin, bundle: true, format: 'esm', write: false});
  return outputFiles[0]!.text;
};

export interface AppOptions {
  readonly policy?: object;
  /** What `gate()` and `mountConsentUi()` are given besides, as code. */
  readonly gateOptions?: string;
  readonly uiOptions?: string;
  /** Whether the bundle has the elements, too. */
  readonly elements?: boolean;
  /** What runs after that. */
  readonly code?: string;
}

/** The README's app. */
export const appOf = ({
  policy = POLICY,
  gateOptions = '{}',
  uiOptions = '{}',
  elements = false,
  code = '',
}: AppOptions = {}): Promise<string> =>
  bundle(`import {createConsent} from 'consent-gate';
    import {gate} from 'consent-gate/gate';
    import {lint} from 'consent-gate/lint';
    import {mountConsentUi} from 'consent-gate/ui';
    ${elements ? `import 'consent-gate/elements/define.js';` : ''}
    const consent = createConsent(${JSON.stringify(policy)});
    const stop = gate(consent, ${gateOptions});
    const ui = mountConsentUi(consent, ${uiOptions});
    window.app = {consent, ui, stop, lint, createConsent};
    ${code}`);

/** A page that has nothing of ours but such an app, at the end of it. */
export const appPage = (body = '', head = ''): string =>
  `<!doctype html><html lang="en"><head><title>App</title><link rel="icon" href="data:,"><script>window.ran = [];</script>${head}</head>
  <body><h1>App</h1>${body}<script type="module" src="/npm/app.js"></script></body></html>`;
