/** The receiver of the demo: the one counties run, with a key made up for this machine and generous limits. */
import {Log, openReceiver, readSettings} from '@zwgk/receiver';

const starting = JSON.stringify({
  type: 'urn:zwgk:problem:unavailable',
  title: '申请受理服务还没有启动',
  status: 503,
});

/**
 * Opens the receiver in the background, because a new database takes some seconds and the site need not wait.
 *
 * @param {string} dataFolder
 */
export function openDemoReceiver(dataFolder) {
  const settings = readSettings({ZWGK_DATA: dataFolder});
  const limits = {...settings.limits, perFiveMinutes: 20, perDay: 200};
  const log = new Log(() => undefined);
  let answer = (_request, response) => {
    response.writeHead(503, {'Content-Type': 'application/problem+json', 'Retry-After': '2'}).end(starting);
  };
  const opened = openReceiver({...settings, name: '示例县政府信息公开申请受理服务', limits}, {log});
  const ready = opened.then(({listener}) => {
    answer = listener;
  });
  return {
    ready,
    listener: (request, response) => answer(request, response),
    close: () => opened.then((receiver) => receiver.close()).catch(() => undefined),
  };
}
