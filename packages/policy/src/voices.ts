/** Voices for Chinese, best first; one for Cantonese does not read what stands here. */
const chinese = [/^(zh|cmn)[-_](cn|sg|hans)/i, /^(zh|cmn)$/i, /^(zh|cmn)[-_](tw|hant)/i];
const english = [/^en\b/i, /^en_/i];

/** The device's voice for the language of a text; `undefined` where there is none, or not yet. */
export function voiceFor(text: string): SpeechSynthesisVoice | undefined {
  const voices = typeof speechSynthesis === 'undefined' ? [] : speechSynthesis.getVoices();
  for (const wanted of /\p{Script=Han}/u.test(text) ? chinese : english) {
    const found = voices.find(({lang}) => wanted.test(lang));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Calls back whenever the device's voices have changed, which are often known late; until the function it returns is called. */
export function onVoices(listener: () => void): () => void {
  // Some browsers have voices, and no events of them.
  if (typeof speechSynthesis === 'undefined' || !('addEventListener' in speechSynthesis))
    return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}
