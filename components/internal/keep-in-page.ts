/**
 * Watches for the page to swap its body, or all that is in it, as pages do that fetch the next one by script. Somebody who takes
 * out the element alone means it.
 *
 * @param element - What should stay; it may be another one later.
 * @param restore - Puts it back, if it is gone.
 * @param next - What followed it in the page. Where both have gone, the page was quicker than this file.
 * @returns Ends it.
 */
export const keepInPage = (
  element: () => Element,
  restore: () => void,
  next: ChildNode | null,
): (() => void) => {
  if (next && !next.isConnected) restore();
  const {documentElement} = document;
  let [wasThere, isSwapped] = [true, false];
  const observer = new MutationObserver((changes) => {
    isSwapped ||= changes.some(
      ({removedNodes: [first, second]}) => first && (second || first !== element()),
    );
    // Between two bodies there is no place for it.
    if (!document.body) return;
    if (wasThere && isSwapped) restore();
    [wasThere, isSwapped] = [element().isConnected, false];
    watch();
  });
  const watch = () => {
    for (const each of [documentElement, document.body]) observer.observe(each, {childList: true});
  };
  watch();
  return () => observer.disconnect();
};
