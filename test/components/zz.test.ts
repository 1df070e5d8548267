import {eventually} from './support/eventually.js';
import {banner, box, isShown, mount, unmountLast} from './support/mounted.js';
it('debug', async () => {
  await mount();
  await eventually(() => isShown(box(banner())));
  console.log(
    'DEBUG',
    JSON.stringify(
      [...document.querySelectorAll<HTMLElement>('*')]
        .map((e) => [e.localName, getComputedStyle(e).position, e.getAttribute('role')])
        .filter(([, p]) => p !== 'static'),
    ),
  );
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT, {
    acceptNode(node: HTMLElement) {
      if (node.tagName === 'BODY') return NodeFilter.FILTER_SKIP;
      const p = getComputedStyle(node).position;
      return p === 'fixed' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    },
  });
  const found: string[] = [];
  for (let n = walker.nextNode(); n; n = walker.nextNode())
    found.push((n as Element).localName + ' ' + (n as HTMLElement).innerText?.length);
  const {getActionablePopups, classifyButtons, getButtonData} = (await import(
    '/autoconsent-heuristics.js' as string
  )) as any;
  const bs = getButtonData(banner());
  classifyButtons(bs);
  console.log(
    'DEBUG2',
    JSON.stringify([
      found,
      bs.map((b: any) => b.text + ':' + b.regexClassification),
      window === window.top,
      getActionablePopups('tier2', 5000).length,
    ]),
  );
  unmountLast();
});
