import {type Context, ContextEvent} from '@lit/context';

import {watchProviders} from './feed.context.js';

/**
 * Asks the nearest provider of a context around an element, and asks again whenever the providers of the page change.
 *
 * @param onFound Called with what is given, each time it changes; with `undefined` while nobody answers.
 * @returns whether anybody has answered, and what stops asking.
 */
export function seekContext<T>(
  context: Context<unknown, T | undefined>,
  element: Element,
  onFound: (value: T | undefined) => void,
): {readonly isAnswered: boolean; readonly stop: () => void} {
  let unsubscribe: (() => void) | undefined;
  let isAnswered = false;
  const onAnswer = (value: T | undefined, stop?: () => void): void => {
    if (stop !== unsubscribe) unsubscribe?.();
    unsubscribe = stop;
    isAnswered = true;
    onFound(value);
  };
  const ask = (): void => {
    isAnswered = false;
    element.dispatchEvent(new ContextEvent(context, element, onAnswer, true));
    if (!isAnswered) onFound(undefined);
  };
  const unwatch = watchProviders(ask);
  ask();
  return {
    isAnswered,
    stop: () => {
      unwatch();
      unsubscribe?.();
    },
  };
}
