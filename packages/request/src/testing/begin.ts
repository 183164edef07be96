import {fixture, html} from '@open-wc/testing';
import type {FeedState} from '@zwgk/core';
import {fakeAction} from '@zwgk/tooling/fake-service.js';

import {Applicant} from './applicant.js';
import {requestFeed} from './request.feed.js';

let visits = 0;

/**
 * Opens a form with an address of its own, so that nobody finds what another has written.
 *
 * @param attributes - Those of the tag; an `action` of `undefined` leaves it out.
 */
export async function begin(
  attributes: Readonly<Record<string, string | undefined>> = {},
  feed: FeedState = requestFeed,
): Promise<Applicant> {
  const element = document.createElement('zwgk-request');
  const all = {action: `${fakeAction}/${++visits}`, ...attributes};
  for (const [name, value] of Object.entries(all)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.feed = feed;
  await fixture(html`<main>${element}</main>`);
  const applicant = new Applicant(element);
  await applicant.ready();
  return applicant;
}
