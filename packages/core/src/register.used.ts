import {register} from './register.js';
import {warn} from './warn.js';

/**
 * Registers a tag as soon as the page has one, by a class that is fetched for it: other pages do not wait for what they do
 * not show. A tag inside somebody's shadow root is not seen; such pages load what defines it at once.
 */
export function registerWhenUsed(tag: string, load: () => Promise<CustomElementConstructor>): void {
  const used = document.getElementsByTagName(tag);
  const fetchClass = async (): Promise<void> => {
    try {
      register(tag, await load());
    } catch (error) {
      warn({code: 'notDefined', tag, error});
      addEventListener('online', () => void fetchClass(), {once: true});
    }
  };
  const look = (): void => {
    if (used.length === 0) return;
    observer.disconnect();
    void fetchClass();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, {childList: true, subtree: true});
  look();
}
