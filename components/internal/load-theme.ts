import type {UiSettings} from '../../src/model/policy.js';
import {layTexts, type LayTexts} from './lay-texts.js';

const LOADERS = {
  paper: () => import('../themes/paper.js'),
  midnight: () => import('../themes/midnight.js'),
  block: () => import('../themes/block.js'),
  page: () => import('../themes/page.js'),
};

/** What a policy says of how the interface looks, and of what it says. */
export interface OwnLook {
  /** For whoever takes it away again. */
  readonly sheet: CSSStyleSheet;
  readonly lay: LayTexts;
}

/** The style sheet of a policy's look. */
export const writeTheme = async ({theme, scheme = 'auto'}: UiSettings): Promise<string> => {
  const found = theme && (await LOADERS[theme]?.().catch(() => undefined));
  const own = scheme === 'auto' ? '' : `--consent-color-scheme:${scheme};`;
  // A theme that is dark at any hour, or as the page is, says so itself: the other scheme's form controls would not fit.
  return `:where(:root){${own}${found?.createTheme() ?? ''}}`;
};

/**
 * Puts a shipped look into the page: nothing but `--consent-…` properties on the root, with no specificity at all, so that
 * a page's own settings win wherever they are. A theme that does not arrive is not waited for.
 */
export const loadTheme = async (settings: UiSettings, asked?: string): Promise<OwnLook> => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await writeTheme(settings));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return {sheet, lay: layTexts(settings.messages, asked)};
};
