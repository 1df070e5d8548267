import {expect, fixture, html} from '@open-wc/testing';
import {accountMarkup} from '../../src/account/account-markup.js';
import {eventually} from './support/eventually.js';
import {banner, box, button, mount, unmountLast} from './support/mounted.js';

describe('the question to somebody who is signed in', () => {
  afterEach(unmountLast);

  it('says that the answer is for the account, where the visitor reads what is asked (N4)', async () => {
    const body = await fixture(html`<div></div>`);
    body.innerHTML = accountMarkup({hint: 'For your account, on every device.'});
    const {consent} = await mount();
    await eventually(() => button(banner(), 'accept-all'));
    const hint = body.querySelector('p')!;
    expect(hint.textContent).to.equal('For your account, on every device.');
    expect(document.querySelectorAll('consent-banner').length).to.equal(1);
    const around = box(banner()).getBoundingClientRect();
    const {top, bottom, width} = hint.getBoundingClientRect();
    expect(width).to.be.greaterThan(100);
    expect(top >= around.top && bottom <= around.bottom).to.equal(true);
    button(banner(), 'reject-all')!.click();
    expect(consent.decision!.method).to.equal('reject-all');
    await eventually(() => !hint.getClientRects().length);
  });
});
