import {expect} from 'playwright/test';
import {shots} from '../../../demo/gallery/shots.js';
import type {Studio} from '../gallery/studio.js';
import {test} from '../gallery/studio-fixture.js';

test.skip(({engineName}) => engineName !== 'chromium', 'Only Chromium shows its tree.');

/** What can be used, and what is gone by: the words between are left to the tests of each element. */
const ROLES = /^(dialog|region|heading|button|switch|link|DisclosureTriangle|status) /;

const treeOf = async (studio: Studio, name: string): Promise<readonly string[]> => {
  const tree = await studio.tree(shots.find((shot) => shot.name === name)!);
  return tree.filter((line) => ROLES.test(line));
};

test('what a screen reader is told of the question and of every choice (A7, A8, A9, A15, A17)', async ({
  studio,
}) => {
  expect(await treeOf(studio, 'banner-bar-light')).toEqual([
    'region "Privacy choices"',
    'heading "Your privacy, your choice"',
    'link "Privacy policy"',
    'status ""',
    'button "Reject all"',
    'button "Accept all"',
    'button "Manage preferences"',
  ]);
  // Nothing of the page, which a modal shuts off; and of a switch its state beside its name, which stays the same.
  const details = 'DisclosureTriangle "Details" expanded=false';
  expect(await treeOf(studio, 'preferences-light')).toEqual([
    'dialog "Privacy choices" modal=true',
    'heading "Privacy choices"',
    'button "Close"',
    'status ""',
    'heading "Essential"',
    details,
    'heading "Preferences"',
    'switch "Remembering your settings" checked=true',
    details,
    'heading "Analytics"',
    'switch "Measuring how the site is used" checked=false',
    details,
    'heading "Marketing"',
    'switch "Videos, music and maps" checked=false',
    details,
    'heading "Security"',
    'button "Object"',
    details,
    'button "Download my receipt"',
    'link "Questions about privacy: privacy@harbour.example"',
    'button "Reject all"',
    'button "Accept all"',
    'button "Save choices"',
  ]);
});
