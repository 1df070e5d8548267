import {expect} from '@open-wc/testing';
import {describeFrame} from '../../components/consent-embed/describe-frame.js';
import {ConsentEmbed} from '../../components/consent-embed/consent-embed.js';
import {providers} from '../../components/consent-embed/providers/index.js';
import {emptyState} from '../../components/internal/ui-state.js';
import {clearAway, policy, put} from './support/content.js';
import {eventually} from './support/eventually.js';
import {button, unmountLast} from './support/mounted.js';

/** A page of this server, which is a frame like any other. */
const OWN = '/package.json';

/** What people copy out of an address bar or a Share button, and what is loaded for it. */
const ADDRESSES: {readonly [use: string]: readonly (readonly [src: string, frame: string])[]} = {
  youtube: [
    ['dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
    [
      'https://www.youtube.com/watch?t=3&v=dQw4w9WgXcQ',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ],
    ['https://youtu.be/dQw4w9WgXcQ?si=x', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
    [
      'https://www.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ],
    [
      'https://www.youtube.com/playlist?list=PLx_1-2',
      'https://www.youtube-nocookie.com/embed/videoseries?list=PLx_1-2',
    ],
  ],
  vimeo: [
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    [
      'https://vimeo.com/76979871/0123abcdef?share=copy',
      'https://player.vimeo.com/video/76979871?dnt=1&h=0123abcdef',
    ],
    [
      'https://player.vimeo.com/video/76979871?badge=0&h=abcdef1234&x=1',
      'https://player.vimeo.com/video/76979871?dnt=1&h=abcdef1234',
    ],
    [
      'https://vimeo.com/showcase/11/video/76979871',
      'https://player.vimeo.com/video/76979871?dnt=1',
    ],
    [
      'https://vimeo.com/groups/123/videos/76979871',
      'https://player.vimeo.com/video/76979871?dnt=1',
    ],
    [
      '76979871?color=%23ff0000&h=abcdef1234&share=copy',
      'https://player.vimeo.com/video/76979871?dnt=1&h=abcdef1234',
    ],
    [
      'https://vimeo.com/channels/staffpicks/76979871',
      'https://player.vimeo.com/video/76979871?dnt=1',
    ],
  ],
  dailymotion: [
    [
      'https://www.dailymotion.com/video/x8abcde',
      'https://geo.dailymotion.com/player.html?video=x8abcde',
    ],
  ],
  twitch: [
    [
      'https://www.twitch.tv/videos/123456',
      'https://player.twitch.tv/?video=123456&parent=localhost&autoplay=false',
    ],
    [
      'some_channel',
      'https://player.twitch.tv/?channel=some_channel&parent=localhost&autoplay=false',
    ],
    ...[
      'https://clips.twitch.tv/Funny-Clip',
      'https://www.twitch.tv/some/clip/Funny-Clip',
      'https://m.twitch.tv/clip/Funny-Clip',
    ].map(
      (src) =>
        [
          src,
          'https://clips.twitch.tv/embed?clip=Funny-Clip&parent=localhost&autoplay=false',
        ] as const,
    ),
  ],
  spotify: [
    [
      'https://open.spotify.com/intl-de/track/4uLU6hMCjMI75M1A2tKUQC?si=1',
      'https://open.spotify.com/embed/track/4uLU6hMCjMI75M1A2tKUQC',
    ],
  ],
  soundcloud: [
    [
      'https://soundcloud.com/artist/track?utm_source=x',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fartist%2Ftrack&visual=false&show_teaser=false',
    ],
  ],
  'google-maps': [
    [
      'https://www.google.com/maps?q=Kiln+Street+4&hl=en',
      'https://www.google.com/maps?q=Kiln%20Street%204&output=embed',
    ],
    [
      'https://www.google.com/maps/embed?pb=!1m18!2sKiln%20Street!5e0',
      'https://www.google.com/maps/embed?pb=!1m18!2sKiln%20Street!5e0',
    ],
    [
      'https://www.google.com/maps/@52.51,13.37,15z',
      'https://www.google.com/maps?q=52.51%2C13.37&output=embed',
    ],
  ],
  openstreetmap: [
    [
      '-73.97,40.70,-73.94,40.72',
      'https://www.openstreetmap.org/export/embed.html?bbox=-73.97%2C40.70%2C-73.94%2C40.72&layer=mapnik',
    ],
    [
      'https://www.openstreetmap.org/#map=10/0/13.5',
      'https://www.openstreetmap.org/export/embed.html?bbox=13.14844%2C-0.26367%2C13.85156%2C0.26367&layer=mapnik',
    ],
  ],
  mapbox: [
    [
      'mapbox/streets-v12.html?access_token=pk.x#12/40.7/-73.9',
      'https://api.mapbox.com/styles/v1/mapbox/streets-v12.html?access_token=pk.x#12/40.7/-73.9',
    ],
  ],
  instagram: [
    [
      'https://www.instagram.com/somebody/p/CxAbCdEfGhI/?img_index=1',
      'https://www.instagram.com/p/CxAbCdEfGhI/embed/',
    ],
  ],
};

const frameOf = (embed: Element) => embed.querySelector('iframe');

describe('<consent-embed>', () => {
  before(() => ConsentEmbed.define());
  afterEach(() => {
    unmountLast();
    clearAway();
  });

  it('stands in for a frame and says who, what for and what happens (S9)', async () => {
    const {element, consent} = await put('consent-embed', {
      use: 'youtube',
      src: 'dQw4w9WgXcQ',
      label: 'One take',
    });
    await eventually(() => button(element, 'load-once'));
    expect(frameOf(element)).to.equal(null);
    expect(element.getAttribute('role')).to.equal('group');
    expect(element.getAttribute('aria-label')).to.equal('One take');
    const text = element.textContent!.replace(/\s+/g, ' ');
    expect(text).to.contain('YouTube · Google Ireland Limited · Ireland');
    expect(text).to.contain('tells YouTube your IP address');
    expect(text).to.contain('“Always allow” also allows “videos and maps”');
    expect(consent.decision).to.equal(undefined);
    for (const each of element.querySelectorAll('button')) {
      const {width, height} = each.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    await expect(element).to.be.accessible();
  });

  for (const [use, pairs] of Object.entries(ADDRESSES))
    for (const [src, frame] of pairs)
      it(`knows what ${use} means by ${src}`, () => {
        const {url} = describeFrame({use, src, purpose: ''}, emptyState);
        expect(url?.href).to.equal(frame);
      });

  it('has an address to try for every provider', () => {
    expect([...providers.keys()].sort()).to.deep.equal(Object.keys(ADDRESSES).sort());
  });

  for (const [what, attributes] of [
    ['code in place of an address', {src: 'javascript:alert(1)'}],
    ['an id that is none', {use: 'youtube', src: '"><script>'}],
    ['a provider that nobody knows', {use: 'constructor', src: 'x'}],
    ['nothing', {}],
  ] as const)
    it(`says so, and offers nothing, for ${what}`, async () => {
      const {element} = await put('consent-embed', {...attributes, purpose: 'media'});
      await eventually(() => element.textContent!.includes('cannot be shown'));
      // And not that it is content from nobody.
      expect(element.textContent).not.to.match(/Content from\s+(?!\w)/);
      expect(element.getAttribute('aria-label')).not.to.match(/from\s*$/);
      expect(element.querySelector('button, iframe')).to.equal(null);
    });

  it('is loaded once by the visitor’s own press, and by no script’s', async () => {
    const {element} = await put('consent-embed', {purpose: 'media', src: OWN});
    await eventually(() => button(element, 'load-once'));
    button(element, 'load-once').click();
    await element.updateComplete;
    expect(frameOf(element)).to.equal(null);
  });

  it('says yes to its purpose alone, keeps its size, and leaves the question open', async () => {
    const {element, consent} = await put('consent-embed', {purpose: 'media', src: OWN, label: 'A'});
    await eventually(() => button(element, 'always'));
    const before = element.getBoundingClientRect();
    button(element, 'always').focus();
    button(element, 'always').click();
    await eventually(() => frameOf(element));
    const frame = frameOf(element)!;
    expect(consent.status('media')).to.equal('given');
    expect(consent.status('analytics')).to.equal('requested');
    expect(document.querySelector('consent-banner')!.textContent).to.contain('measuring');
    expect(frame.getAttribute('src')).to.contain(OWN);
    expect(frame.title).to.equal('A');
    expect(frame.getAttribute('sandbox')).to.contain('allow-scripts');
    expect(frame.getAttribute('referrerpolicy')).to.equal('strict-origin-when-cross-origin');
    expect(document.activeElement).to.equal(frame);
    const after = element.getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
    expect(frame.getBoundingClientRect().height).to.equal(after.height);
    await expect(element).to.be.accessible();
  });

  it('goes away when its purpose is withdrawn (L4), and not for another’s', async () => {
    const {element, consent} = await put('consent-embed', {purpose: 'media', src: OWN});
    consent.decide({media: true, analytics: true});
    await eventually(() => frameOf(element));
    const frame = frameOf(element);
    consent.withdraw('analytics');
    await element.updateComplete;
    expect(frameOf(element)).to.equal(frame);
    consent.withdraw('media');
    await eventually(() => !frameOf(element));
    await eventually(() => button(element, 'load-once'));
  });

  it('has its frame again where it is moved to', async () => {
    const {element, consent} = await put('consent-embed', {purpose: 'media', src: OWN});
    consent.decide({media: true});
    await eventually(() => frameOf(element));
    document.body.prepend(element);
    await eventually(() => frameOf(element)?.isConnected);
    element.remove();
    expect(frameOf(element)).to.equal(null);
  });

  it('does not offer what a browser’s signal has shut (G2)', async () => {
    const signals = () => ({gpc: true});
    const {element} = await put(
      'consent-embed',
      {purpose: 'media', src: OWN},
      policy,
      {},
      {signals},
    );
    await eventually(() => button(element, 'load-once'));
    expect(button(element, 'always')).to.equal(null);
  });

  it('stays shut for a purpose that there is not, offers nothing, and tells its author once (S9)', async () => {
    const {error} = console;
    const told: unknown[] = [];
    console.error = (text) => told.push(text);
    try {
      // The service is known, and that a yes to it is one to the video its author did not say.
      const {element, consent} = await put('consent-embed', {
        purpose: 'no-such',
        use: 'youtube',
        src: 'dQw4w9WgXcQ',
      });
      element.after(element.cloneNode());
      await eventually(() => element.textContent!.includes('cannot be shown'));
      expect(element.querySelector('button')).to.equal(null);
      consent.acceptAll();
      await element.updateComplete;
      expect(frameOf(element)).to.equal(null);
      expect(told).to.deep.equal([
        'consent-gate: <consent-embed purpose="no-such"> is never shown: nothing in the policy has that name.',
      ]);
      element.purpose = 'media';
      await eventually(() => frameOf(element));
    } finally {
      console.error = error;
    }
  });

  it('stays away where its service was refused by name, and brings that one alone back', async () => {
    const {element, consent} = await put('consent-embed', {use: 'youtube', src: 'dQw4w9WgXcQ'});
    consent.decide({media: true}, {except: ['youtube', 'own-maps']});
    await eventually(() => button(element, 'always'));
    expect(frameOf(element)).to.equal(null);
    expect(element.textContent).to.contain('videos and maps');
    button(element, 'always').click();
    await eventually(() => frameOf(element));
    expect(consent.allows('youtube')).to.equal(true);
    expect(consent.allows('own-maps')).to.equal(false);
    // The other way round it goes again.
    consent.decide({media: true}, {except: ['youtube']});
    await eventually(() => !frameOf(element));
  });

  it('finds its service by host and path, and asks for that one’s purpose too', async () => {
    const {element, consent} = await put('consent-embed', {
      purpose: 'analytics',
      src: 'https://maps.example/tiles/1',
    });
    await eventually(() => element.textContent!.includes('Harbour Maps'));
    consent.decide({analytics: true});
    await element.updateComplete;
    expect(frameOf(element)).to.equal(null);
  });

  it('shows a picture of this site, and none from elsewhere', async () => {
    const {element} = await put('consent-embed', {purpose: 'media', src: OWN, poster: '/x.svg'});
    await eventually(() => element.querySelector('img'));
    expect(element.querySelector('img')!.alt).to.equal('');
    element.poster = 'https://tracker.example/pixel.gif';
    await element.updateComplete;
    expect(element.querySelector('img')).to.equal(null);
  });

  it('speaks the page’s language, and a site’s own words before that', async () => {
    const {element} = await put('consent-embed', {purpose: 'media', src: OWN}, policy, {
      language: 'de',
      messages: {'load-once': 'Nur dieses Mal'},
    });
    await eventually(() => button(element, 'always'));
    expect(button(element, 'always').textContent!.trim()).to.equal('Immer erlauben');
    expect(button(element, 'load-once').textContent!.trim()).to.equal('Nur dieses Mal');
    expect(element.lang).to.equal('de');
  });

  it('has room for its buttons in a narrow column', async () => {
    const {element} = await put('consent-embed', {
      use: 'youtube',
      src: 'dQw4w9WgXcQ',
      style: 'width: 180px',
      label: 'One take',
    });
    await eventually(() => button(element, 'always'));
    const cover = element.shadowRoot!.querySelector('[part=cover]')!;
    expect(cover.scrollHeight).to.be.at.most(cover.clientHeight);
    expect(cover.scrollWidth).to.be.at.most(cover.clientWidth);
    expect(element.getBoundingClientRect().width).to.equal(180);
  });

  it('is what it is whatever the page says, and lies where the page wants it', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { all: unset !important; opacity: 0 !important }
      html, body { display: block !important; opacity: 1 !important }
      button { float: right !important; visibility: hidden !important }
      consent-embed { opacity: 1 !important; inline-size: 400px !important }`);
    const before = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...before, sheet];
    try {
      const {element} = await put('consent-embed', {purpose: 'media', src: OWN});
      await eventually(() => button(element, 'always'));
      const style = getComputedStyle(button(element, 'always'));
      expect([style.visibility, style.opacity, style.float]).to.deep.equal([
        'visible',
        '1',
        'none',
      ]);
      expect(element.getBoundingClientRect().width).to.equal(400);
    } finally {
      document.adoptedStyleSheets = before;
    }
  });
});
