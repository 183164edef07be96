import type {Row} from '../host/row.js';
import {absenceRows} from './absence.rows.js';
import {builtinRows} from './builtin.rows.js';
import {domRows} from './dom.rows.js';
import {encodingRows} from './encoding.rows.js';
import {feedbackRows} from './feedback.rows.js';
import {keyRows} from './key.rows.js';
import {policyRows} from './policy.rows.js';
import {requestRows} from './request.rows.js';
import {scriptRows} from './script.rows.js';
import {styleRows} from './style.rows.js';
import {widgetRows} from './widget.rows.js';

/** Everything county pages do to a widget, by what it promises in return. */
export const rows: Readonly<Record<string, readonly Row[]>> = {
  'loads beside other scripts': scriptRows,
  'survives changed built-ins': builtinRows,
  'survives key handlers': keyRows,
  'survives what pages do to elements': domRows,
  'reads any encoding and address': encodingRows,
  'keeps its looks, and follows the page where that helps': styleRows,
  'obeys policies': policyRows,
  'leaves the fallback where it cannot work': absenceRows,
  'is no other with policies': widgetRows,
  'is no other with requests': requestRows,
  'is no other with feedback': feedbackRows,
};
