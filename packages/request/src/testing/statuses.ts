import type {FeedReady} from '@zwgk/core';
import type {RequestEvent, RequestStatus} from '@zwgk/feed/submission';
import {exampleReceipt} from '@zwgk/feed/submission/examples';

const {receiptCode, receivedAt, agency} = exampleReceipt;

/** A step on a day, recorded in the afternoon. */
export function step(
  type: RequestEvent['type'],
  on: string,
  more: Omit<RequestEvent, 'type' | 'on' | 'at'> = {},
): RequestEvent {
  return {type, on, at: `${on}T15:00:00+08:00`, ...more};
}

/** A request received on 14 September 2026, with what happened to it since. */
export function statusOf(...history: readonly RequestEvent[]): RequestStatus {
  const registered = step('registered', '2026-09-14');
  const all = [registered, ...history];
  return {receiptCode, receivedAt, agency, state: all[all.length - 1]?.type ?? 'registered', history: all};
}

/** A feed that knows the body of the request. */
export const statusFeed: FeedReady = {
  type: 'ready',
  url: 'https://county.example/feed.json',
  feed: {
    version: '1.0',
    updated: '2026-11-20T09:00:00+08:00',
    ttl: 600,
    publisher: {name: '示例县人民政府办公室', phone: '0100-1234500'},
    columns: {},
  },
  dropped: 0,
  agencies: {
    type: 'ready',
    value: new Map([
      [
        'minzhengju',
        {
          id: 'minzhengju',
          name: '示例县民政局',
          phone: '0100-1234567',
          hours: '工作日 9:00—12:00，13:30—17:30',
          address: '示例县城关镇幸福路1号',
        },
      ],
    ]),
  },
};
