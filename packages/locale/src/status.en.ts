import type {StatusWords} from './status.zh-hans.js';

export const statusEn: StatusWords = {
  title: 'How far is my request',
  code: 'Receipt code',
  hint: 'On the receipt of a request, rating, correction or message, for example 7K3F-9QXM-2T5R-8WVZ. Used for this look-up only and not kept on this device.',
  look: 'Look up',
  lost: 'The look-up is not ready',
  lostNext: 'Check the network and try again',
};
