import {zip, type ZipPart} from './zip.test.support.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet as markup. */
export interface SheetMarkup {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What goes into `<sheetData>`. */
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
  /** Relationships of the sheet, `<Relationship …/>` elements. */
  readonly links?: string;
}

/** A workbook as markup. */
export interface WorkbookMarkup {
  readonly sheets: readonly SheetMarkup[];
  /** `<si>` elements. */
  readonly strings?: string;
  /** Content of `<styleSheet>`. */
  readonly styles?: string;
  readonly properties?: string;
}

/** The parts of an .xlsx workbook. */
export function workbookParts({
  sheets,
  strings = '',
  styles = '',
  properties = '',
}: WorkbookMarkup): ZipPart[] {
  const entries = sheets.map(({name = `表${1}`, state}, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const targets = sheets.map((_, index) =>
    relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  return [
    part('[Content_Types].xml', contentTypes(sheets.length)),
    part('_rels/.rels', relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml'))),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${relations}">${properties}<sheets>${entries.join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relationships(
        [
          ...targets,
          relationship('s', 'sharedStrings', 'sharedStrings.xml'),
          relationship('y', 'styles', 'styles.xml'),
        ].join(''),
      ),
    ),
    part('xl/sharedStrings.xml', `<sst xmlns="${main}">${strings}</sst>`),
    part('xl/styles.xml', `<styleSheet xmlns="${main}">${styles}</styleSheet>`),
    ...sheets.flatMap(sheetParts),
  ];
}

/** An .xlsx workbook. */
export function workbook(markup: WorkbookMarkup): Buffer {
  return zip(workbookParts(markup));
}

/** An .xlsx workbook of one sheet. */
export function workbookOf(rows: string, sheet: Omit<SheetMarkup, 'rows'> = {}): Buffer {
  return workbook({sheets: [{...sheet, rows}]});
}

/** A cell with its text inside. */
export function inlineCell(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function sheetParts({rows, before = '', after = '', links}: SheetMarkup, index: number): ZipPart[] {
  const number = index + 1;
  const sheet = part(
    `xl/worksheets/sheet${number}.xml`,
    `<worksheet xmlns="${main}" xmlns:r="${relations}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
  );
  if (links === undefined) return [sheet];
  return [sheet, part(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationships(links))];
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
}

function relationships(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

function part(name: string, content: string): ZipPart {
  return {name, content: `<?xml version="1.0" encoding="UTF-8"?>${content}`};
}

function contentTypes(sheets: number): string {
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${types}.${kind}+xml"/>`;
  const names = Array.from({length: sheets}, (_, index) => `worksheets/sheet${index + 1}`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
    override('workbook', 'sheet.main'),
    override('sharedStrings', 'sharedStrings'),
    override('styles', 'styles'),
    ...names.map((name) => override(name, 'worksheet')),
  ].join('')}</Types>`;
}
