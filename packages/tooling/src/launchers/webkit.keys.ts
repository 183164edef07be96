import type {CommandPage} from './page.js';
import type {KeyAction, WebDriverSession} from './webdriver.client.js';

/** WebDriver's code points for keys that are no character. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const codePoints: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

const key = (name: string): string => codePoints[name] ?? name;
const down = (name: string): KeyAction => ({type: 'keyDown', value: key(name)});
const up = (name: string): KeyAction => ({type: 'keyUp', value: key(name)});

/** The keyboard of a WebDriver session, by the names the test commands use (`Shift+Tab` is one press). */
export function keyboardOf(session: () => WebDriverSession): CommandPage['keyboard'] {
  return {
    type: (text) => session().keys([...text].flatMap((letter) => [down(letter), up(letter)])),
    press: (chord) => {
      const names = chord === '+' ? [chord] : chord.split('+');
      return session().keys([...names.map(down), ...[...names].reverse().map(up)]);
    },
    down: (name) => session().keys([down(name)]),
    up: (name) => session().keys([up(name)]),
  };
}
