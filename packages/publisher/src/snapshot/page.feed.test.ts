import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {test} from 'node:test';

import {tagsOfFeed} from './page.feed.js';
import {outlineOf} from './page.tags.js';

const page = resolve('/site/zwgk/index.html');
const out = resolve('/site/zwgk/feed');

/** Which of the tags of a page show the feed. */
function chosen(html: string): readonly (string | undefined)[] {
  const {tags} = outlineOf(Buffer.from(html), ['zwgk-catalog']);
  return tagsOfFeed(tags, page, out).map(({attributes}) => attributes.get('id'));
}

const tag = (id: string, feed: string): string => `<zwgk-catalog id=${id} feed="${feed}"></zwgk-catalog>`;

test('of widgets of several feeds only those of this one are chosen', () => {
  assert.deepEqual(chosen(tag('a', 'feed/feed.json') + tag('b', '/town/feed.json')), ['a']);
  assert.deepEqual(chosen(tag('a', '/zwgk/feed/feed.json?v=2') + tag('b', 'other.json')), ['a']);
  assert.deepEqual(chosen(tag('a', 'https://www.x.example/feed/feed.json') + tag('b', 'b/feed.json')), ['a']);
  assert.deepEqual(chosen(tag('a', '../zwgk/feed/feed.json') + tag('b', '../feed/feed.json')), ['a']);
});

test('where folders lie otherwise than on the server, the one feed of a page is taken for this one', () => {
  assert.deepEqual(chosen(tag('a', '/data/xxgk.json') + tag('b', '/data/xxgk.json')), ['a', 'b']);
  assert.deepEqual(chosen(tag('a', '/data/one.json') + tag('b', '/data/two.json')), []);
});

test('a tag without an address shows the feed that is offered around or before it', () => {
  const provider = '<zwgk-feed src="feed/feed.json"></zwgk-feed>';
  assert.deepEqual(chosen(`${provider}<zwgk-catalog id=a></zwgk-catalog>${tag('b', '/b/feed.json')}`), ['a']);
  assert.deepEqual(
    chosen(
      `<zwgk-feed src="/b/feed.json"><zwgk-catalog id=b></zwgk-catalog></zwgk-feed>${tag('a', 'feed/feed.json')}`,
    ),
    ['a'],
  );
});
