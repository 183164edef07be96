import {randomUUID} from 'node:crypto';

import {type Check, demand} from './check.js';
import {attachmentIn, problemIn} from './client.js';
import {receiptIn, requestUnderTest} from './forms.js';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n');

/** Checks of files. */
export const files: readonly Check[] = [
  {
    id: 'attachment',
    form: 'request',
    zh: '附件先上传，只能属于一份申请',
    en: 'takes a file first, and gives it to one request',
    run: async (client) => {
      const {id, bytes, mediaType} = attachmentIn(await client.upload(pdf, 'application/pdf'));
      const isRight = bytes === pdf.length && mediaType === 'application/pdf';
      demand(isRight, '附件的大小或类型不对', 'size or type of the file is wrong');
      const attachments = [{id, purpose: 'description'}];
      const claim = async () =>
        client.submit('requests', await requestUnderTest.fresh(client, {attachments}), randomUUID());
      receiptIn(await claim());
      const {errors = []} = problemIn(await claim(), 422, 'invalid');
      const isNamed = errors.some(({pointer}) => pointer.startsWith('/attachments/0'));
      demand(isNamed, '没有指出附件已被使用', 'does not say that the file is used');
    },
  },
  {
    id: 'fileType',
    form: 'request',
    zh: '附件类型按内容判定：415',
    en: 'tells the type of a file by its bytes: 415',
    run: async (client) => {
      problemIn(
        await client.upload(Buffer.from('<script>1</script>'), 'application/pdf'),
        415,
        'unsupportedType',
      );
    },
  },
  {
    id: 'fileSize',
    form: 'request',
    zh: '附件过大：413',
    en: 'answers 413 to a file that is too large',
    run: async (client) => {
      const {forms} = await client.service();
      const size = (forms.request?.attachments.bytes ?? 0) + 1;
      problemIn(await client.upload(Buffer.concat([pdf], size), 'application/pdf'), 413, 'tooLarge');
    },
  },
];
