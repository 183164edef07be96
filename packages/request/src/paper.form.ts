import {type PaperWords, paperWords, requestFormZhHans} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {choiceName, fieldWords, type Page} from './page.js';
import {paperContact} from './paper.contact.js';
import {type PaperCell, type PaperGroup, paperOf, type PaperRow} from './paper.view.js';
import {zhHans} from './words.js';

/** Columns of the table: section, group, and two fields each with its label. */
const columns = 6;
/** All but that of the section. */
const width = columns - 1;

/** One line of the table, without the name of its section. */
type Line = TemplateResult;

/** The application form: the table of fields, where it is signed, how it is handed in, and what the law says. */
export function paperForm(page: Page, isFilled: boolean): TemplateResult {
  const {form, settings} = page;
  const {agency, applicant, information, delivery} = paperOf(
    isFilled ? form.values : undefined,
    isLarge(page),
  );
  const own = (pick: (words: PaperWords) => string): unknown => inBoth(page, pick);
  const isEither = applicant.length > 2;
  return html`<h1>${own(({title}) => title)}</h1>
    <table>
      <colgroup>
        <col class="side" />
        <col class="group" />
        <col class="label" />
        <col />
        <col class="label" />
        <col />
      </colgroup>
      <tbody>
        ${agency.rows.map((row) => plainRow(page, row))}
        ${section(page, 'applicant', [
          ...(isEither ? [whole(own(({either}) => either))] : []),
          ...applicant.flatMap((group) => linesOf(page, group)),
          whole(
            tick(
              own(({proof}) => proof),
              isFilled && page.files.chosen.length > 0,
            ),
          ),
        ])}
        ${section(page, 'information', [
          ...(isFilled ? [] : [whole(own(({atLeastOne}) => atLeastOne))]),
          ...linesOf(page, information),
        ])}
        ${delivery.rows.map((row) => plainRow(page, row))}
        ${settings.assisted ? section(page, 'assisted', assisted(page)) : signed(page)} ${office(page)}
      </tbody>
    </table>
    ${beneath(page)}`;
}

/** Whether it is printed large (长者模式): there is then no room for two fields side by side. */
export function isLarge({host}: Page): boolean {
  return host.hasAttribute('elder');
}

/** What stands below the table: how the form is handed in, and what the law says. */
function beneath(page: Page): TemplateResult {
  const {law} = paperWords[page.words.language];
  return html`<section>
      <h2>${inBoth(page, ({ways}) => ways)}</h2>
      ${paperContact(page)}
    </section>
    <section>
      <h2>${inBoth(page, ({notes}) => notes)}</h2>
      <ol>
        ${law.map((sentence) => html`<li>${sentence}</li>`)}
      </ol>
    </section>`;
}

/** Lines under the name of their section, which stands beside all of them. */
function section(
  page: Page,
  name: keyof PaperWords['sections'],
  lines: readonly Line[],
): readonly TemplateResult[] {
  return lines.map(
    (line, index) =>
      html`<tr>
        ${
          index === 0
            ? html`<th class="side" rowspan=${lines.length}>
                ${paperWords[sideLanguage(page)].sections[name]}
              </th>`
            : nothing
        }
        ${line}
      </tr>`,
  );
}

/** The side of the table has no room for two languages. */
function sideLanguage({words}: Page): 'zh-Hans' | 'zh-Hant' {
  return words.language === 'en' ? 'zh-Hans' : words.language;
}

function linesOf(page: Page, {name, rows}: PaperGroup): readonly Line[] {
  return rows.map((row, index) => {
    const group =
      name === undefined || index > 0
        ? nothing
        : html`<th class="group" rowspan=${rows.length}>${inBoth(page, ({groups}) => groups[name])}</th>`;
    return html`${group} ${cellsOf(page, row, name !== undefined)}`;
  });
}

function cellsOf(page: Page, row: PaperRow, isGrouped: boolean): readonly TemplateResult[] {
  return row.map(
    (cell, index) =>
      html`<th class="label" colspan=${isGrouped || index > 0 ? 1 : 2}>${label(page, cell)}</th>
        <td class=${cell.isLong ? 'long' : nothing} colspan=${row.length === 1 ? 3 : 1}>
          ${content(page, cell)}
        </td>`,
  );
}

/** What a field is called. */
function label(page: Page, {key}: PaperCell): unknown {
  const chinese = fieldWords({...page, words: zhHans}, requestFormZhHans, key).label;
  return beside(chinese, fieldWords(page, page.formWords, key).label, page);
}

function content(page: Page, {key, value, choices}: PaperCell): unknown {
  if (choices.length === 0) return value;
  return choices.map(({code, isTicked}) => {
    const chinese = choiceName({...page, words: zhHans}, requestFormZhHans, key, code);
    const own = choiceName(page, page.formWords, key, code);
    return tick(page.words.language === 'en' ? `${chinese} ${own}` : own, isTicked);
  });
}

/** A box, ticked or to be ticked. Drawn, because fonts for Chinese lack such characters. */
function tick(name: unknown, isTicked: boolean): TemplateResult {
  return html`<span class="tick"><span class="box">${isTicked ? '√' : nothing}</span>${name}</span>`;
}

/** Something across the table. */
function whole(inside: unknown): Line {
  return html`<td colspan=${width}>${inside}</td>`;
}

/** Fields that need no section of their own. */
function plainRow(page: Page, row: PaperRow): TemplateResult {
  return html`<tr>
    ${row.map(
      (cell) =>
        html`<th class="label" colspan="3"><b>${label(page, cell)}</b></th>
          <td colspan="3">${content(page, cell)}</td>`,
    )}
  </tr>`;
}

function signed(page: Page): TemplateResult {
  return html`<tr>
    <td class="sign" colspan="4">${inBoth(page, ({signature}) => signature)}</td>
    ${date(page)}
  </tr>`;
}

/** Where the clerk who has written the form, and the applicant who has heard it, put their names. */
function assisted(page: Page): readonly Line[] {
  const {language} = page.words;
  return [
    whole(paperWords[language].assisted),
    html`<td class="sign" colspan="3">${inBoth(page, ({clerk}) => clerk)}</td>
      ${date(page)}`,
    html`<td class="sign" colspan="3">${inBoth(page, ({confirmed}) => confirmed)}</td>
      ${date(page)}`,
  ];
}

function date(page: Page): TemplateResult {
  return html`<td class="date" colspan="2">
    ${inBoth(page, ({date: name}) => name)}<span class="blank"
      >${paperWords[page.words.language].dateBlank}</span
    >
  </td>`;
}

/** A line for the clerk who receives the form. */
function office(page: Page): TemplateResult {
  return html`<tr>
      <th colspan=${columns}><b>${inBoth(page, ({office: name}) => name)}</b></th>
    </tr>
    <tr class="offices">
      <td colspan="3">${inBoth(page, ({receivedOn}) => receivedOn)}</td>
      <td>${inBoth(page, ({number}) => number)}</td>
      <td colspan="2">${inBoth(page, ({handledBy}) => handledBy)}</td>
    </tr>`;
}

/** Words of the form; in Chinese too where the applicant reads English, because the clerk reads Chinese. */
function inBoth(page: Page, pick: (words: PaperWords) => string): unknown {
  return beside(pick(paperWords['zh-Hans']), pick(paperWords[page.words.language]), page);
}

function beside(chinese: string, own: string, {words}: Page): unknown {
  return words.language === 'en' ? html`<span lang="zh-Hans">${chinese}</span> <small>${own}</small>` : own;
}
