import type {ObjectDescription} from './description.js';
import {headerFields} from './feed.descriptions.js';

export const calendarDescriptions: Readonly<Record<string, ObjectDescription>> = {
  calendarColumn: {
    about: ['写在 `feed.json` 里的工作日历', 'Calendar in `feed.json` itself'],
    fields: {items: ['工作日历，一年一条', 'The calendar, one record per year']},
  },
  calendarFile: {
    about: ['工作日历文件', 'File of the working-day calendar'],
    fields: {...headerFields, items: ['工作日历，一年一条', 'The calendar, one record per year']},
  },
  calendarYear: {
    about: [
      '一年的节假日和调休上班日。没有列出的日子，周一至周五上班。没有记录的年份，其日期为暂定',
      'Holidays and make-up working days of one year. On days not named, offices work from Monday to Friday. Dates in a year without a record are provisional',
    ],
    fields: {
      id: ['年份，如 `2026`', 'The year, for example `2026`'],
      source: ['依据，如通知的名称', 'Where this is laid down, for example the title of the notice'],
      version: ['数据版本', 'Version of the data'],
      url: ['依据的网址', 'Address of the notice'],
      holidays: [
        '放假的日子及节日名称，含其中的周末',
        'Days off with the name of their holiday, weekends in it included',
      ],
      workdays: [
        '调休上班的周末及所属节日名称',
        'Weekend days that are worked, with the name of the holiday they make up for',
      ],
    },
  },
};
