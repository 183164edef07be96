const used = new Set<string>();

/** Notes that a form of this name is used on this page: one that is put there anew then goes on from it. */
export function noteUse(form: string): void {
  used.add(form);
}

/** What the names of a form's drafts in session storage begin with. */
export function draftName(form: string): string {
  return `zwgk-draft ${form}`;
}

/** Whether a form of this name has been used on this page, or this tab may hold a draft of one. */
export function mayBeKept(form: string): boolean {
  if (used.has(form)) return true;
  try {
    return Object.keys(sessionStorage).some((name) => name.startsWith(draftName(form)));
  } catch {
    return false;
  }
}
