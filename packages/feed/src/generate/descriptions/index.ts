import {calendarDescriptions} from './calendar.descriptions.js';
import type {ObjectDescription} from './description.js';
import {feedDescriptions} from './feed.descriptions.js';
import {feedbackDescriptions} from './feedback.descriptions.js';
import {mapDescriptions} from './map.descriptions.js';
import {policyDescriptions} from './policy.descriptions.js';
import {policyFileDescriptions} from './policy-file.descriptions.js';
import {publishedDescriptions} from './published.descriptions.js';
import {recordDescriptions} from './record.descriptions.js';

/** Meaning of every object of the format and of all their members, by the name of its schema. */
export const descriptions: Readonly<Record<string, ObjectDescription>> = {
  ...feedDescriptions,
  ...calendarDescriptions,
  ...recordDescriptions,
  ...policyDescriptions,
  ...policyFileDescriptions,
  ...publishedDescriptions,
  ...feedbackDescriptions,
  ...mapDescriptions,
};
