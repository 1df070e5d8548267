/** @typedef {import('../dist/esm/src/model/policy.js').Policy} Policy */

/**
 * Code that has the browser fetch what this visit will need while the head runs: what knows the decision, and what asks or what
 * lets go, as the cookie has it. They would come one after another otherwise, a round trip each. Nothing runs by that.
 *
 * @param {Policy} policy
 * @param {boolean} whole whether the head file has all but what asks within it
 * @returns {string} statements to stand before the head file's; they find files where that finds them
 */
export const preload = ({cookie, purposes, regime = 'opt-in'}, whole) => {
  const name = JSON.stringify(`; ${cookie?.name ?? 'cookie_consent'}=`);
  // Nobody is asked where all is exempt; whether anybody is elsewhere, only the law of the place can tell.
  const asks = regime === 'opt-in' && purposes.some(({basis}) => basis === 'consent');
  const files = whole
    ? asks && ['kept==null&&"ui"']
    : [
        '"consent"',
        ...(asks ? ['kept==null?"ui":/&given=/.test(kept.split(";")[0])&&"release"'] : []),
      ];
  if (!files) return '';
  return [
    `{const script=document.currentScript,{base}=script?.dataset??{},kept=("; "+document.cookie).split(${name})[1];`,
    `for(const file of[${files.join()}])if(file){const link=document.createElement("link");`,
    'link.rel="modulepreload";link.nonce=script?.nonce??"";',
    // Where the banner is in the page, what the page looks like comes first (docs/fast.md).
    'link.fetchPriority=script?.fetchPriority??"auto";',
    'link.href=new URL(`consent-gate-${file}.js`,new URL(base??".",base==null&&script?.src||document.baseURI));',
    'document.head.append(link)}}\n',
  ].join('');
};
