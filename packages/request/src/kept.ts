let used = false;

/** Whether a form of this page has been used: one that is put there anew then goes on from it. */
export function isUsed(): boolean {
  return used;
}

/** Notes that a form of this page is used. */
export function noteUse(): void {
  used = true;
}

/** Whether this tab may hold the draft of a request. */
export function isDraftKept(): boolean {
  try {
    return Object.keys(sessionStorage).some((name) => name.startsWith('zwgk-draft request'));
  } catch {
    return false;
  }
}
