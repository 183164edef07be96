import type {Check} from './check.js';
import {around} from './checks.around.js';
import {feedback} from './checks.feedback.js';
import {files} from './checks.files.js';
import {checksum, refusing} from './checks.refusing.js';
import {repeating} from './checks.repeating.js';
import {storing} from './checks.storing.js';
import {feedbackUnderTest, type FormUnderTest, requestUnderTest} from './forms.js';

/** What any form promises, with the form in the ids and names of its checks. */
function checksOf(form: FormUnderTest): readonly Check[] {
  const [id, zh, en] = form.prefix;
  return [...repeating, ...refusing].map((check) => ({
    id: id + check.id,
    form: form.name,
    zh: zh + check.zh,
    en: en + check.en,
    run: (client) => check.run(client, form),
  }));
}

/** Every check, in the order they run. */
export const checks: readonly Check[] = [
  ...storing,
  ...checksOf(requestUnderTest),
  checksum,
  ...files,
  ...feedback,
  ...checksOf(feedbackUnderTest),
  ...around,
];
