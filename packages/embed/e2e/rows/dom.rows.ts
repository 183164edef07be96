import assert from 'node:assert/strict';

import {fallback, fallbackText} from '../host/county-page.js';
import {matter, searchField} from '../host/resident.js';
import type {Row} from '../host/row.js';

const onLoad = (source: string): {readonly end: string} => ({
  end: `<script>window.addEventListener('load', function () { ${source} });</script>`,
});

/** What pages do to the element itself. */
export const domRows: readonly Row[] = [
  {
    name: 'body.innerHTML += for a floating ad',
    everywhere: true,
    page: onLoad(`document.body.innerHTML += '<div id="ad">通知</div>';`),
    outcome: 'works',
  },
  {
    name: 'a tab plug-in moves the element after a search was typed',
    outcome: 'works',
    then: async (page) => {
      await searchField(page).fill('低保对象');
      await page.getByText('临时救助对象名单公示').waitFor({state: 'hidden'});
      await page.evaluate(() => document.body.append(document.querySelector('zwgk-catalog') ?? ''));
      await matter(page).waitFor();
      assert.equal(await searchField(page).inputValue(), '低保对象');
    },
  },
  {
    name: 'a marquee clones the element',
    page: onLoad(`
      var tag = document.querySelector('zwgk-catalog'); tag.parentNode.appendChild(tag.cloneNode(true));
    `),
    outcome: 'works',
    then: async (page) => {
      await page.locator('zwgk-catalog').nth(1).getByText('低保对象名单公示').first().waitFor();
    },
  },
  {
    name: 'the element is hidden in a tab and shown later',
    page: {
      tag: `<div id="tab" style="display:none"><zwgk-catalog feed="/feed/feed.json">${fallback}</zwgk-catalog></div>`,
      end: `<script>setTimeout(function () { document.getElementById('tab').style.display = 'block'; }, 100);</script>`,
    },
    outcome: 'works',
  },
  {
    name: 'the element sits in a table cell of a fixed width',
    page: {
      tag: `<table width="600"><tr><td width="400"><zwgk-catalog feed="/feed/feed.json">${fallback}</zwgk-catalog></td></tr></table>`,
    },
    outcome: 'works',
  },
  {
    name: 'a feed shared by a provider somewhere before its widget',
    page: {
      tag: `<div><zwgk-feed src="/feed/feed.json"></zwgk-feed></div><zwgk-catalog>${fallback}</zwgk-catalog>`,
    },
    outcome: 'works',
  },
  {
    name: 'attributes set by script after the tag',
    page: {
      tag: `<zwgk-catalog id="late">${fallback}</zwgk-catalog>`,
      end: `<script>document.getElementById('late').setAttribute('feed', '/feed/feed.json');</script>`,
    },
    outcome: 'works',
  },
  {
    name: 'no feed at all',
    page: {tag: `<zwgk-catalog>${fallback}</zwgk-catalog>`},
    outcome: 'fallback',
    says: /feed/,
  },
  {
    name: 'two widgets with one feed ask for it once',
    everywhere: true,
    page: {
      tag: `<zwgk-catalog feed="/feed/feed.json">${fallback}</zwgk-catalog><zwgk-catalog feed="../feed/feed.json"></zwgk-catalog>`,
    },
    outcome: 'works',
    then: async (page) => {
      await page.locator('zwgk-catalog').nth(1).getByText('低保对象名单公示').first().waitFor();
      const requests = await page.evaluate(
        () => performance.getEntriesByType('resource').filter((it) => it.name.endsWith('feed.json')).length,
      );
      assert.equal(requests, 1);
    },
  },
  {
    name: 'a tag closed as in XHTML, which swallows the rest of the page',
    page: {tag: `<zwgk-catalog feed="/feed/feed.json" />`, end: `<p>${fallbackText}</p>`},
    outcome: 'works',
    keepsFallback: true,
    then: async (page) => {
      await page.getByText('主办：示例县人民政府办公室').waitFor();
    },
  },
];
