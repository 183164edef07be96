import {createContext} from '@lit/context';

import {seekContext} from './context.seek.js';

/** What a widget shows now (公开事项、公开信息、政策文件), for what the page has put into it: feedback attaches to it. */
export interface Subject {
  readonly type: 'matter' | 'document' | 'policy';
  /** Identifier in the feed. */
  readonly id: string;
  readonly title: string;
  /** The body that answers for it, where it is known. */
  readonly agency?: {readonly id?: string; readonly name: string};
}

/** Given by a widget to what stands in its slots; `undefined` while it shows nothing in particular. A string, so that two bundles agree. */
export const subjectContext = createContext<Subject | undefined>('zwgk-subject/1');

/**
 * Tells what the widget around an element shows, now and whenever that changes; `undefined` where there is no such widget.
 *
 * @returns what stops telling.
 */
export function followSubject(
  element: Element,
  onSubject: (subject: Subject | undefined) => void,
): () => void {
  return seekContext(subjectContext, element, onSubject).stop;
}
