import type {UiSettings} from '../../src/model/policy.js';

const LOADERS = {
  paper: () => import('../themes/paper.js'),
  midnight: () => import('../themes/midnight.js'),
  block: () => import('../themes/block.js'),
  page: () => import('../themes/page.js'),
};

/**
 * Puts a shipped look into the page: nothing but `--consent-…` properties on the root, with no specificity at all, so that
 * a page's own settings win wherever they are. A theme that does not arrive is not waited for.
 *
 * @returns The sheet, for whoever takes it away again.
 */
export const loadTheme = async ({
  theme,
  scheme = 'auto',
}: UiSettings = {}): Promise<CSSStyleSheet> => {
  const sheet = new CSSStyleSheet();
  const found = theme && (await LOADERS[theme]?.().catch(() => undefined));
  const own = scheme === 'auto' ? '' : `--consent-color-scheme:${scheme}`;
  sheet.replaceSync(`:where(:root){${found?.createTheme() ?? ''};${own}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
};
