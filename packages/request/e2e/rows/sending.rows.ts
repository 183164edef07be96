import assert from 'node:assert/strict';

import {personal, wanted} from '../applicant.js';
import type {Resident} from '../resident.js';
import type {Row} from './row.js';

const clock = {clock: true} as const;

/** Stories of what is sent: how often, under which key, and what is told of it. */
export const sendingRows: readonly Row[] = [
  {
    line: 31,
    what: 'answers lost again and again',
    options: clock,
    steps: async (resident) => {
      await resident.applyMeeting('lost');
      await resident.sees('正在确认是否收到');
      await loseEveryCopy(resident);
      await resident.sees('没有收到回执，未能确认', '可能已收到');
      resident.has({records: 1});
      resident.server.spoil(resident.name, 'requests', 'ok');
      await resident.press('再次确认');
      await resident.hasReceipt();
    },
  },
  {
    line: 32,
    what: 'connection refused; the content is there when the server is back',
    steps: async (resident) => {
      await resident.open();
      await resident.fill();
      await resident.page.route('**/api/**', (route) => route.abort('connectionrefused'));
      await resident.send.click();
      await resident.sees('未提交，内容已保留', '连接不上受理系统');
      resident.has({records: 0, sent: 0});
      await resident.press('返回修改');
      await resident.sees(wanted.name, personal.name);
      await resident.page.unroute('**/api/**');
      await resident.send.click();
      await resident.hasReceipt();
    },
  },
  {
    line: 32,
    what: 'connection reset whenever the form comes: nobody says it has not arrived',
    options: clock,
    steps: async (resident) => {
      await resident.applyMeeting('reset');
      await resident.sees('正在确认是否收到');
      await loseEveryCopy(resident);
      await resident.sees('没有收到回执，未能确认');
      resident.has({records: 0});
      resident.server.spoil(resident.name, 'requests', 'ok');
      await resident.press('再次确认');
      await resident.hasReceipt();
    },
  },
  {
    line: 32,
    what: 'the webmaster is told which leave another origin has to give',
    steps: async (resident) => {
      await resident.page.route('**/api/**', (route) => route.abort('failed'));
      await resident.open({origin: resident.server.otherOrigin});
      await resident.apply();
      await resident.sees('未提交，内容已保留');
      assert.match(resident.lines.join('\n'), /noService .*origins 须有 http:\/\/127.0.0.1/);
    },
  },
  {
    line: 44,
    what: 'the webmaster is told that the address is wrong',
    steps: async (resident) => {
      await resident.open({fault: 'service:404'});
      await resident.apply();
      await resident.sees('未提交，内容已保留');
      assert.match(resident.lines.join('\n'), /noService .*状态 404.*核对 action/);
      resident.has({records: 0, sent: 0});
    },
  },
  {
    line: 33,
    what: 'no answer in half a minute',
    options: clock,
    steps: async (resident) => {
      await resident.applyMeeting('never', 'ok');
      await resident.server.until(() => resident.ledger.records.length === 1);
      // The page's clock goes on meanwhile, by as much as a busy machine takes for this.
      await resident.wait(15);
      await resident.seesNo('等待超时');
      await resident.wait(16);
      await resident.sees('等待超时，未能确认', '可能已收到');
      await resident.press('再次确认');
      await resident.hasReceipt();
      resident.has({records: 1, sent: 2});
    },
  },
  {
    line: 36,
    what: 'changed after it has arrived: sent besides only when the resident says so',
    options: clock,
    steps: async (resident) => {
      await resident.applyMeeting('never', 'ok');
      await resident.server.until(() => resident.ledger.records.length === 1);
      await resident.wait(31);
      await resident.press('返回修改');
      await resident.press('修改 要什么信息');
      await resident.want('2026年第二季度农村低保对象名单');
      await resident.fillRest();
      await resident.send.click();
      await resident.sees('内容改过，请再确认一次', '之前的一份已经收到');
      resident.has({records: 1});
      await resident.press('确认提交修改后的内容');
      await resident.sees('申请已收到');
      const {records} = resident.ledger;
      assert.equal(records.length, 2);
      assert.match(records[0]?.body ?? '', /第三季度/);
      assert.match(records[1]?.body ?? '', /第二季度/);
    },
  },
  {
    line: 37,
    what: 'waits while the first is in progress',
    steps: async (resident) => {
      await resident.applyMeeting('slow-lost', 'ok');
      await resident.sees('正在确认是否收到');
      await resident.hasReceipt();
      resident.has({records: 1});
    },
  },
  {
    line: 41,
    what: 'counts the seconds the server wants, and does not send by itself',
    options: clock,
    steps: async (resident) => {
      await resident.applyMeeting('429', 'ok');
      const button = resident.page.getByRole('button', {name: /请等 \d+ 秒后再试/});
      await button.waitFor();
      assert.equal(await button.isDisabled(), true);
      await resident.sees(/请等 (1\d|20) 秒后再试/);
      await resident.wait(10);
      await resident.sees(/请等 ([1-9]|10) 秒后再试/);
      // Whoever goes back to the form meanwhile has to wait as long.
      await resident.press('返回修改');
      await resident.send.click();
      await resident.sees(/请等 ([1-9]|10) 秒后再试/);
      await resident.wait(11);
      await resident.press('再试一次');
      await resident.hasReceipt();
      resident.has({records: 1, sent: 2});
    },
  },
  {
    line: 45,
    what: 'offline while it is written and when it is sent: nothing waits to be sent by itself',
    options: clock,
    steps: async (resident) => {
      await resident.open();
      await resident.context.setOffline(true);
      await resident.apply();
      await resident.sees('没有网络，没有提交', '恢复网络后请再点提交');
      await resident.context.setOffline(false);
      await resident.wait(120);
      resident.has({records: 0, sent: 0});
      await resident.press('再试一次');
      await resident.hasReceipt();
    },
  },
  {
    line: 45,
    what: 'offline after an answer was lost: nobody says that it has not arrived',
    options: clock,
    steps: async (resident) => {
      await resident.applyMeeting('lost');
      await loseEveryCopy(resident);
      await resident.context.setOffline(true);
      await resident.press('再次确认');
      await resident.sees('恢复网络后请再点提交', '之前的一份可能已经收到');
      await resident.seesNo('没有提交');
      await resident.context.setOffline(false);
      resident.server.spoil(resident.name, 'requests', 'ok');
      await resident.press('再次确认');
      await resident.hasReceipt();
      resident.has({records: 1});
    },
  },
  {
    line: 53,
    what: 'the receipt shows the time of the server',
    options: clock,
    steps: async (resident) => {
      await resident.page.clock.setSystemTime(new Date('2037-01-01T00:00:00Z'));
      await resident.open();
      await resident.apply();
      await resident.hasReceipt();
      await resident.sees('2026-09-14 10:32');
      await resident.seesNo('2037');
    },
  },
];

/** Lets the clock run until no copy is sent by itself any more. */
async function loseEveryCopy(resident: Resident): Promise<void> {
  const unconfirmed = resident.page.getByText('没有收到回执，未能确认');
  for (let seconds = 0; seconds < 300 && !(await unconfirmed.isVisible()); seconds++) await resident.wait(1);
  await unconfirmed.waitFor();
}
