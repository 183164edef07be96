import type {Mistake} from './mistakes.js';

/** Says that a telephone number cannot ring, when it has too few digits. */
export function phoneMistakes(phone: string | undefined): readonly Mistake[] {
  return phone === undefined || phone.normalize('NFKC').replace(/\D/g, '').length >= 5
    ? []
    : [{pointer: '/contact/phone', code: 'invalid'}];
}

/** Says that an e-mail address is none. */
export function emailMistakes(email: string | undefined): readonly Mistake[] {
  return email === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
    ? []
    : [{pointer: '/contact/email', code: 'invalid'}];
}
