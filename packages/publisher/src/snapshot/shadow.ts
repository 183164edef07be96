import {createHash} from 'node:crypto';

/** A widget drawn for either width, with its styles. */
export interface Drawing {
  /** HTML where there is room. */
  readonly wide: string;
  /** HTML where there is not. */
  readonly narrow: string;
  /** Width of the widget, in its own text size, from which there is room. */
  readonly ems: number;
  readonly styles: string;
}

/** Seconds after which a resident whose browser never got the script is shown the plain content instead. */
const patience = 15;

/**
 * How a snapshot gives way. Both drawings are hidden by attribute, so that a page that forbids these styles shows the
 * plain content; the one that fits is shown by a query on the widget's own width. What the widget draws meanwhile, and
 * the page's own content, take no room and no work until the widget takes the snapshot away or patience ends.
 */
function giveWay(ems: number): string {
  return `
#snapshot{container-type:inline-size}
#wide{display:block;animation:go 0s ${patience}s forwards}
#narrow{display:none;animation:go 0s ${patience}s forwards}
@container (width < ${ems}em){#wide{display:none}#narrow{display:block}}
:host>:not(#snapshot),#snapshot>slot{display:block;max-height:0;overflow:hidden;visibility:hidden;content-visibility:hidden;animation:come 0s ${patience}s forwards}
:host>:not(#snapshot):has([role=alert]){max-height:none;visibility:visible;content-visibility:visible}
:host>:not(#snapshot):has([role=alert])~#snapshot{display:none}
@keyframes go{to{max-height:0;overflow:hidden;visibility:hidden}}
@keyframes come{to{max-height:none;overflow:visible;visibility:visible;content-visibility:visible}}
@media print{#snapshot>[inert]{animation:none}}`;
}

/** Without scripts there is nothing to wait for. */
const atOnce = `#snapshot>[inert]{display:none!important}#snapshot>slot{max-height:none;overflow:visible;visibility:visible;content-visibility:visible;animation:none}`;

/** The styles of a snapshot, as a page's content security policy sees them. */
function stylesOf({styles, ems}: Drawing): string {
  return compact(`${styles}${giveWay(ems)}`).replace(
    /[^\0-\x7f]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `,
  );
}

/** The source expression by which a page's content security policy lets the styles of a snapshot through. */
export function policyOf(drawing: Drawing): string {
  return `sha256-${createHash('sha256').update(stylesOf(drawing)).digest('base64')}`;
}

/**
 * HTML of the shadow root a widget has until its script comes. It is one element, which the widget takes away when it
 * has something to show. Nothing in it can be clicked or focused, since nobody would answer.
 */
export function shadowOf(drawing: Drawing): string {
  return (
    `<div id="snapshot"><div id="wide" hidden inert>${compact(drawing.wide)}</div>` +
    `<div id="narrow" hidden inert>${compact(drawing.narrow)}</div>` +
    // Last, so that a table is seen when all its rows have come: until then each row may move its columns.
    `<style>${stylesOf(drawing)}</style><slot></slot><noscript><style>${atOnce}</style></noscript></div>`
  );
}

/** Leaves out the line breaks of templates, which are indented, and keeps those of texts, which are not. */
function compact(text: string): string {
  return text.replace(/\s*\n[ \t]+/g, ' ');
}
