import type {MatterTableRow} from '@zwgk/tooling';

/** Rows of a first page. */
const rowsShown = 25;

/** The floor: the first rows of a catalogue as a static page, with the same style sheet and no script. */
export function floorPage(head: string, matters: readonly MatterTableRow[]): string {
  let [area, level1] = ['', ''];
  const parts = matters.slice(0, rowsShown).map((matter, place) => {
    const headings = [
      ...(matter.area === area ? [] : [`<h3>${matter.area}</h3>`]),
      ...(matter.level1 === level1 ? [] : [`<h4>${matter.level1}</h4>`]),
    ];
    [area, level1] = [matter.area, matter.level1];
    const link = `<a href="#${place}">${matter.level2}</a> <span>${matter.subject}</span>`;
    return `${headings.join('')}<p data-row>${link}</p>`;
  });
  return `${head}  </head>\n  <body>\n    <header>示例县人民政府</header>\n    <h2>政务公开事项目录</h2>\n${parts.join('\n')}\n  </body>\n</html>\n`;
}
