import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';

import {matter, searchField, styleOf} from '../host/resident.js';
import type {Row} from '../host/row.js';

const css = (text: string): {readonly head: string} => ({head: `<style>${text}</style>`});

/** Size of the catalogue's text in CSS pixels as the screen shows it, zoom included. */
const shownSize = (page: Page): Promise<number> =>
  matter(page).evaluate((element) => {
    let zoom = 1;
    let it: Node | null = element;
    while (it !== null) {
      if (it instanceof Element) zoom *= Number(getComputedStyle(it).zoom) || 1;
      it = it instanceof ShadowRoot ? it.host : it.parentNode;
    }
    return parseFloat(getComputedStyle(element).fontSize) * zoom;
  });

const readable = async (page: Page): Promise<void> => {
  const size = await shownSize(page);
  assert.ok(size >= 13, `text of ${String(size)} px`);
};

const elder = async (page: Page): Promise<void> => {
  const size = await shownSize(page);
  assert.ok(size >= 22, `text of ${String(size)} px on a page for the old`);
};

/** Styles of the page: those that leak in and must not, and those a resident chose and the widget follows. */
export const styleRows: readonly Row[] = [
  {
    name: '* { … !important }',
    everywhere: true,
    page: css(`* {
      color: rgb(255, 0, 0) !important; font: italic 9px/1 serif !important; letter-spacing: 9px !important;
      text-align: right !important; text-transform: uppercase !important; text-indent: 4em !important;
      white-space: nowrap !important; word-break: break-all !important; cursor: wait !important;
    }`),
    outcome: 'works',
    then: async (page) => {
      assert.notEqual(await styleOf(page, 'color'), 'rgb(255, 0, 0)');
      for (const [property, leaked] of [
        ['letter-spacing', '9px'],
        ['text-transform', 'uppercase'],
        ['text-indent', '36px'],
        ['white-space', 'nowrap'],
      ] as const) {
        assert.notEqual(await styleOf(page, property), leaked, property);
      }
      await readable(page);
    },
  },
  {
    name: 'styles on body that inherit',
    page: css(`body {
      font: 12px/14px SimSun; color: #666; text-align: center; letter-spacing: 2px; word-spacing: 9px; line-height: 14px; visibility: visible;
    }`),
    outcome: 'works',
    then: async (page) => {
      assert.notEqual(await styleOf(page, 'text-align'), 'center');
      assert.notEqual(await styleOf(page, 'letter-spacing'), '2px');
      await readable(page);
    },
  },
  {
    name: 'a root of 62.5 %',
    page: css('html { font-size: 62.5%; } body { font-size: 1.6rem; }'),
    outcome: 'works',
    then: readable,
  },
  {
    name: 'flexible.js, which makes the root font as wide as the screen',
    page: {
      head: '<script>document.documentElement.style.fontSize = innerWidth / 10 + "px";</script>',
      body: 'style="font-size: 12px"',
    },
    outcome: 'works',
    then: async (page) => {
      const size = await shownSize(page);
      assert.ok(size >= 13 && size <= 20, `text of ${String(size)} px`);
    },
  },
  {
    name: 'a page for the old: 24 px on body',
    page: {body: 'style="font-size: 24px"'},
    outcome: 'works',
    then: elder,
  },
  {
    name: 'a page for the old: its button sets 24 px on body later',
    outcome: 'works',
    then: async (page) => {
      await page.evaluate(() => {
        document.body.style.fontSize = '24px';
      });
      await elder(page);
    },
  },
  {
    name: 'a page for the old: zoom 1.5 on body',
    page: {body: 'style="zoom: 1.5"'},
    outcome: 'works',
    then: elder,
  },
  {
    name: 'text from right to left',
    page: {html: 'lang="ug" dir="rtl"'},
    outcome: 'works',
    then: async (page) => assert.equal(await styleOf(page, 'direction'), 'rtl'),
  },
  {
    name: 'vertical text, as Mongolian pages have',
    page: {body: 'style="writing-mode: vertical-lr"'},
    outcome: 'works',
    then: async (page) => assert.equal(await styleOf(page, 'writing-mode'), 'vertical-lr'),
  },
  {
    name: 'user-select and pointer-events taken away from the whole page',
    page: css('body { user-select: none; pointer-events: none; }'),
    outcome: 'works',
    then: async (page) => {
      assert.notEqual(await styleOf(page, 'user-select'), 'none');
      await searchField(page).click();
    },
  },
  {
    name: 'a tab plug-in that forgets visibility: hidden',
    page: {
      end: `<script>addEventListener('load', function () {
        if (customElements.get('zwgk-catalog')) document.getElementById('county-main').style.visibility = 'hidden';
      });</script>`,
    },
    outcome: 'works',
  },
  {
    name: 'a browser that cannot share style sheets between elements',
    page: {head: '<script>delete Document.prototype.adoptedStyleSheets;</script>'},
    outcome: 'works',
    then: async (page) => {
      assert.equal(await styleOf(page, 'color'), 'rgb(11, 74, 140)');
      await readable(page);
    },
  },
  {name: 'a page in mourning', page: css('html { filter: grayscale(1); }'), outcome: 'works'},
  {name: 'quirks mode', page: {doctype: ''}, outcome: 'works', then: readable},
  {
    name: 'a phone of 320 px',
    context: {viewport: {width: 320, height: 560}},
    outcome: 'works',
    then: async (page) => {
      const [inner, outer] = await page.evaluate(() => {
        const tag = document.querySelector('zwgk-catalog');
        return [tag?.scrollWidth ?? 0, tag?.clientWidth ?? 0] as const;
      });
      assert.ok(inner <= outer, `${String(inner)} px of content in ${String(outer)} px`);
    },
  },
];
