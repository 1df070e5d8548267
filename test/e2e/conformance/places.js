/** Where a node can be. Each place makes nodes and puts them between others, in a `section` that goes when it is done with. */
{
  const frame = document.createElement('iframe');
  frame.name = 'places';
  document.body.append(frame);

  const XHTML = '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>';
  const parse = (text, type) => new DOMParser().parseFromString(text, type);
  const shadow = (host) => host.attachShadow({mode: 'open'});

  /** What was put somewhere and has to go. */
  const sections = new Set();
  window.leave = () => {
    for (const section of sections) {
      section.getRootNode().host?.remove();
      section.remove();
    }
    sections.clear();
  };

  const place = (page, home, realm = window) => ({
    page,
    realm,
    make: (tag) => page.createElement(tag),
    put(node) {
      const section = page.createElement('section');
      section.append(node, page.createElement('hr'));
      home().append(section);
      sections.add(section);
      return node;
    },
  });
  const div = () => document.createElement('div');
  const inside = frame.contentDocument;

  const other = document.body.appendChild(document.createElement('iframe'));
  /** The document of a frame, as good as new: another frame takes long. */
  window.renewed = () => {
    const page = other.contentDocument;
    page.open();
    page.write('<!doctype html><title>text</title><body>');
    page.close();
    return page;
  };

  /** Where everything is tried; elsewhere what is first. */
  window.isUsual = (place) => [PLACES.outside, PLACES['in the page'], undefined].includes(place);
  /** What brings a document of its own, and so takes long, need not be everywhere. */
  window.inFew = (make) => (place) => (isUsual(place) ? make(place) : null);

  window.PLACES = {
    outside: place(document, () => document.createDocumentFragment()),
    'in the page': place(document, () => document.body),
    'in a shadow root': place(document, () => shadow(document.body.appendChild(div()))),
    'in a shadow root outside': place(document, () => shadow(div())),
    'in a template': place(document, () => document.createElement('template').content),
    'in a frame': place(inside, () => inside.body, frame.contentWindow),
    'in a frame, by our function': place(inside, () => inside.body),
    'in a parsed document': (({body}) => place(body.ownerDocument, () => body))(
      parse('', 'text/html'),
    ),
    'in an XML document': (({documentElement}) =>
      place(documentElement.ownerDocument, () => documentElement))(
      parse(XHTML, 'application/xhtml+xml'),
    ),
  };
}
