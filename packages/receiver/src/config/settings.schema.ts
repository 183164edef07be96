import {isIP} from 'node:net';
import {feedbackTypeCodes} from '@zwgk/feed';
import {notice} from '@zwgk/feed/schemas';
import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const atLeastOne = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Origin of a page, `https://www.example.gov.cn`, without a path. */
const origin = v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s]+$/));

/** Address, or range of addresses (`10.0.0.0/8`, `fd00::/8`). */
const addressRange = v.pipe(v.string(), v.check(isAddressRange));

/** A reason a bad rating can have, as the county words it. */
const reason = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[\w.:-]{1,128}$/)),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
});

/** The configuration file `receiver.json`. Every member may be left out. Unknown members are refused: they are typing mistakes. */
export const settingsFile = v.strictObject({
  name: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)), '政府信息公开申请受理服务'),
  host: v.optional(v.string(), '127.0.0.1'),
  port: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535)), 8787),
  basePath: v.optional(v.pipe(v.string(), v.regex(/^\/([\w.-]+\/)*$/)), '/api/'),
  dataFolder: v.optional(v.pipe(v.string(), v.nonEmpty()), 'receiver-data'),
  origins: v.optional(v.array(origin), []),
  trustedProxies: v.optional(v.array(addressRange), []),
  limits: v.optional(
    v.strictObject({
      perFiveMinutes: v.optional(atLeastOne, 2),
      perDay: v.optional(atLeastOne, 6),
      feedbackPerFiveMinutes: v.optional(atLeastOne, 10),
      feedbackPerDay: v.optional(atLeastOne, 100),
      uploadsPerFiveMinutes: v.optional(atLeastOne, 20),
      lookupsPerMinute: v.optional(atLeastOne, 20),
      exempt: v.optional(v.array(addressRange), []),
    }),
    {},
  ),
  attachments: v.optional(
    v.strictObject({
      count: v.optional(count, 5),
      bytes: v.optional(v.pipe(atLeastOne, v.maxValue(100 * 1024 * 1024)), 10 * 1024 * 1024),
      mediaTypes: v.optional(v.array(v.string()), ['application/pdf', 'image/jpeg', 'image/png']),
    }),
    {},
  ),
  minimumSeconds: v.optional(count, 5),
  feedback: v.optional(
    v.strictObject({
      types: v.optional(v.array(v.picklist(feedbackTypeCodes)), [...feedbackTypeCodes]),
      minimumSeconds: v.optional(count, 1),
      smallestCount: v.optional(atLeastOne, 3),
      reasons: v.optional(v.array(reason)),
    }),
    {},
  ),
  proofOfWork: v.optional(v.strictObject({maxNumber: v.pipe(atLeastOne, v.maxValue(10_000_000))})),
  retentionDays: v.optional(atLeastOne, 1095),
  notices: v.optional(v.array(notice), []),
});

/** Whether a text is an address, or one with the number of its bits that count. */
function isAddressRange(text: string): boolean {
  const [, address = '', bits = '0'] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const family = isIP(address);
  return family !== 0 && Number(bits) <= (family === 4 ? 32 : 128);
}

/** The configuration with its defaults. */
export type SettingsFile = v.InferOutput<typeof settingsFile>;
