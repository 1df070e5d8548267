/**
 * Every element that an engine has, and some that it had, with every attribute that it has for any: no list of what loads
 * is as complete as the browsers' own.
 */
{
  const PLACES = {
    html: 'http://www.w3.org/1999/xhtml',
    svg: 'http://www.w3.org/2000/svg',
    math: 'http://www.w3.org/1998/Math/MathML',
  };
  const TAGS = {
    html: 'a applet area audio b base bgsound body button canvas col command details dialog div embed fencedframe font form frame h1 hr iframe image img input ins isindex keygen link map marquee menuitem meta model object option param permission picture portal q script select slot source style table tbody td template textarea tfoot th thead tr track ul video x-y',
    svg: 'a altGlyph animate audio canvas circle clipPath color-profile cursor defs feBlend feImage filter font font-face font-face-uri foreignObject g glyphRef handler iframe image line linearGradient marker mask mesh mpath path pattern polygon prefetch radialGradient rect script set stop style switch symbol text textPath tref tspan use video view',
    math: 'a annotation annotation-xml img maction math mglyph mi mrow mtable mtd semantics',
  };
  /** Those that no property reflects. */
  const OLD =
    'archive background classid clip-path code codebase cursor dynsrc fill filter icon lowsrc manifest marker marker-end marker-mid marker-start mask pluginspage poster profile stroke xlink:href';
  /** What makes more of an element than a name does. */
  const KINDS = {
    embed: ['type=text/html'],
    input: ['type=image'],
    link: ['rel=stylesheet', 'rel=icon', 'rel=preload as=image', 'rel=prefetch'],
    script: ['type=module'],
  };
  /** What parses only within another. */
  const AROUND = {source: '<picture>', track: '<video>', area: '<map>', col: '<table>'};
  /** With so many in it, an element still loads one; all in one would hide each other. */
  const SHARES = 8;

  const names = new Set(OLD.split(' '));
  for (const owner of Object.getOwnPropertyNames(window))
    if (/^(HTML|SVG|MathML)?\w*Element$/.test(owner))
      for (const [name, {set}] of Object.entries(
        Object.getOwnPropertyDescriptors(window[owner]?.prototype ?? {}),
      ))
        if (set && !/^on|HTML|Text/.test(name)) names.add(name.toLowerCase());
  // They say what an element is, where it is, and when it loads.
  for (const name of ['type', 'rel', 'as', 'media', 'loading', 'is', 'style', 'nomodule'])
    names.delete(name);
  const shares = Array.from({length: SHARES}, (_, i) =>
    [...names].filter((_, n) => n % SHARES === i),
  );

  /**
   * Tries all, with addresses on one host, and gives back how many. Each has a path that names it. They stay in the page until the
   * next call, since some load late.
   */
  window.enumerate = async (host) => {
    let tried = 0;
    document.querySelector('section')?.remove();
    const section = document.body.appendChild(document.createElement('section'));
    for (const [place, namespace] of Object.entries(PLACES))
      for (const tag of TAGS[place].split(' ')) {
        const box = section.appendChild(document.createElement('div'));
        for (const kind of ['', ...((place === 'html' && KINDS[tag]) || [])])
          for (const share of shares)
            for (const way of ['markup', 'set']) {
              const given = share.map((name) => {
                tried++;
                const url = `https://${host}/${way}/${place}/${tag}/${kind.replace(/\W/g, '-')}/${name}.svg`;
                // What paints takes an address in brackets, and nothing else does.
                return [
                  name,
                  /^(mask|filter|clip|cursor|fill|stroke|marker)/.test(name)
                    ? `url(${url}#a)`
                    : url,
                ];
              });
              const fixed = kind
                .split(' ')
                .filter(Boolean)
                .map((each) => each.split('='));
              if (way === 'markup') {
                const all = [...fixed, ...given].map(([name, value]) => ` ${name}="${value}"`);
                const outer = place === 'html' ? (AROUND[tag] ?? '') : `<${place}>`;
                box.insertAdjacentHTML(
                  'beforeend',
                  `${outer}<${tag}${all.join('')}>${tag === 'source' ? '<img>' : ''}`,
                );
              } else {
                const element = document.createElementNS(namespace, tag);
                box
                  .appendChild(document.createElementNS(namespace, place === 'html' ? 'p' : place))
                  .append(element);
                for (const [name, value] of [...fixed, ...given]) element.setAttribute(name, value);
              }
            }
        box.getBoundingClientRect();
        await new Promise((resolve) => setTimeout(resolve));
      }
    return tried;
  };
}
