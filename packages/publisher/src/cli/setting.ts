import type {Lang} from '../messages/message.js';
import type {Terminal} from './terminal.js';
import type {CliWords} from './words.js';

/** What every command gets beside its own arguments. */
export interface Setting {
  readonly lang: Lang;
  readonly words: CliWords;
  readonly terminal: Terminal;
}
