import {warn} from './warn.js';

const mark = Symbol.for('zwgk');

/**
 * Registers a tag. Never throws: what cannot be registered keeps showing its fallback.
 *
 * A tag this library registered already, from this bundle or another, is left alone; one that belongs to someone else
 * is left alone with a warning. Uses the prototype's methods, because pages wrap those of `customElements`.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  try {
    const {define, get} = CustomElementRegistry.prototype;
    const existing = get.call(customElements, tag);
    if (existing === undefined) {
      Object.defineProperty(element, mark, {value: true});
      define.call(customElements, tag, element);
    } else if (!(mark in existing)) warn({code: 'tagTaken', tag});
  } catch (error) {
    warn({code: 'notDefined', tag, error});
  }
}
