import {ContextProvider} from '@lit/context';
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';

import {followSubject, type Subject, subjectContext} from './subject.js';

class Shelf extends LitElement {}
customElements.define('test-shelf', Shelf);

const matter: Subject = {type: 'matter', id: 'm-1', title: '高龄津贴发放'};
const other: Subject = {type: 'matter', id: 'm-2', title: '低保审批'};

/** A widget with something in its slot, and what that is told. */
async function visit(): Promise<{
  readonly shelf: Shelf;
  readonly told: (string | undefined)[];
  readonly stop: () => void;
}> {
  const shelf = await fixture<Shelf>(html`<test-shelf><p></p></test-shelf>`);
  const told: (string | undefined)[] = [];
  const stop = followSubject(shelf.querySelector('p')!, (subject) => told.push(subject?.id));
  return {shelf, told, stop};
}

describe('what a widget shows', () => {
  it('is told to what stands in its slot, whichever of the two comes first', async () => {
    const {shelf, told} = await visit();
    const provider = new ContextProvider(shelf, {context: subjectContext, initialValue: matter});
    provider.setValue(other);
    provider.setValue(undefined);
    expect(told).to.deep.equal([undefined, 'm-1', 'm-2', undefined]);
  });

  it('is told no more to who has stopped listening', async () => {
    const {shelf, told, stop} = await visit();
    const provider = new ContextProvider(shelf, {context: subjectContext, initialValue: matter});
    stop();
    provider.setValue(other);
    expect(told).to.deep.equal([undefined, 'm-1']);
  });
});
