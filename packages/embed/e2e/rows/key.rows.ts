import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';

import {matter, searchField} from '../host/resident.js';
import type {Row} from '../host/row.js';

/** A resident types, corrects a slip with Backspace, and reads what was found. */
async function search(page: Page): Promise<void> {
  const field = searchField(page);
  await field.click();
  await page.keyboard.insertText('低保对象');
  await page.keyboard.type('xy');
  assert.equal(await field.inputValue(), '低保对象xy');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  assert.equal(await field.inputValue(), '低保对象');
  await page.getByText('临时救助对象名单公示').waitFor({state: 'hidden'});
  await matter(page).waitFor();
}

const script = (source: string): {readonly end: string} => ({end: `<script>${source}</script>`});

/** Scripts that watch the keyboard and judge by `event.target`, which for our fields is the widget itself. */
export const keyRows: readonly Row[] = [
  {name: 'no handlers at all', outcome: 'works', then: search},
  {
    name: 'Backspace swallowed outside of input and textarea',
    page: script(`document.onkeydown = function (event) {
      var tag = event.target.tagName;
      if (event.keyCode === 8 && tag !== 'INPUT' && tag !== 'TEXTAREA') return false;
    };`),
    outcome: 'works',
    then: search,
  },
  {
    name: 'every key swallowed outside of input, in the capture phase',
    page: script(`document.addEventListener('keydown', function (event) {
      if (event.target.tagName !== 'INPUT') { event.preventDefault(); event.stopPropagation(); }
    }, true);`),
    outcome: 'works',
    then: search,
  },
  {
    name: 'anti-copy: selection, copy and context menu refused',
    page: script(`
      document.onselectstart = document.oncontextmenu = document.oncopy = document.ondragstart = function () { return false; };
    `),
    outcome: 'works',
    then: search,
  },
  {
    name: 'anti-copy: pressing the mouse and pasting refused outside of input and textarea',
    page: script(`
      function refuse(event) { if (!/^(INPUT|TEXTAREA)$/.test(event.target.tagName)) return false; }
      document.onmousedown = document.onselectstart = document.oncontextmenu = document.onpaste = refuse;
    `),
    outcome: 'works',
    then: search,
  },
  {
    name: 'Enter submits the first form of the page',
    page: script(`document.addEventListener('keypress', function (event) {
      if (event.keyCode === 13 && event.target.tagName !== 'TEXTAREA' && event.target.tagName !== 'INPUT') document.forms[0].submit();
    });`),
    outcome: 'works',
    then: async (page) => {
      const address = page.url();
      await search(page);
      await searchField(page).press('Enter');
      await matter(page).waitFor();
      assert.equal(new URL(page.url()).pathname, new URL(address).pathname);
    },
  },
];
