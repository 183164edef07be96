import {voiceFor} from './voices.js';

/** A sentence or part of one: browsers stop in the middle of what takes them longer than some seconds. */
const sentences = /[^。！？；，.!?;\n]{1,120}[。！？；，.!?;\n]*/g;
/** What marks the piece of text that is being read. */
const mark = 'spoken';

/** What is read, bit by bit, and where it stands. */
interface Bit {
  readonly element: HTMLElement;
  readonly text: string;
}

/** Reads pieces of a page aloud, one after the other, and shows where it is. */
export class Speech {
  private bits: readonly Bit[] = [];
  private at = 0;
  private marked: HTMLElement | undefined;
  /** Kept, because browsers forget the events of an utterance that nobody holds. */
  private utterance: SpeechSynthesisUtterance | undefined;
  private readonly onEnd: () => void;

  /** @param onEnd - Told when all has been read, or no more can be. */
  constructor(onEnd: () => void) {
    this.onEnd = onEnd;
  }

  /** Begins; what was being read stops. Pieces in a language that the device has no voice for are passed over. */
  start(elements: readonly HTMLElement[]): void {
    this.stop();
    this.bits = elements.flatMap((element) => bitsOf(element));
    this.at = 0;
    this.next();
  }

  /** Stops, and tells nobody. */
  stop(): void {
    this.utterance = undefined;
    this.follow(undefined);
    speechSynthesis.cancel();
  }

  private next(): void {
    const bit = this.bits[this.at++];
    const voice = bit && voiceFor(bit.text);
    if (bit === undefined) {
      this.stop();
      this.onEnd();
    } else if (voice === undefined || !bit.element.isConnected) {
      this.next();
    } else {
      this.speak(bit, voice);
    }
  }

  private speak({element, text}: Bit, voice: SpeechSynthesisVoice): void {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    const isCurrent = (): boolean => this.utterance === utterance;
    utterance.onstart = () => {
      if (isCurrent()) this.follow(element);
    };
    utterance.onend = () => {
      if (isCurrent()) this.next();
    };
    utterance.onerror = () => {
      if (!isCurrent()) return;
      this.stop();
      this.onEnd();
    };
    this.utterance = utterance;
    speechSynthesis.speak(utterance);
  }

  private follow(element: HTMLElement | undefined): void {
    if (element === this.marked) return;
    this.marked?.classList.remove(mark);
    element?.classList.add(mark);
    element?.scrollIntoView({block: 'nearest'});
    this.marked = element;
  }
}

function bitsOf(element: HTMLElement): readonly Bit[] {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return (text.match(sentences) ?? []).map((bit) => ({element, text: bit}));
}
