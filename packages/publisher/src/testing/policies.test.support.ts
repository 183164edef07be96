import type {Policy} from '@zwgk/feed';

import type {FeedContent} from '../write/content.js';

const areas = ['05', '06', '09'];
const bodies = ['示例县民政局', '示例县人力资源和社会保障局'];

/** Enough policies for every kind of file a column is published in. */
export const policies: readonly Policy[] = Array.from({length: 400}, (_, i) => ({
  id: `p-${i}`,
  title: `示例县第${i}号办法`,
  docNumber: `示府办规〔${2020 + (i % 6)}〕${i}号`,
  issuer: {text: bodies[i % 2] ?? ''},
  area: areas[i % 3] ?? '',
  publishedOn: `${2020 + (i % 6)}-0${1 + (i % 9)}-15`,
  validity: 'inForce',
  interpretations: [
    {
      id: 'text',
      title: `第${i}号办法解读`,
      kind: 'immediate',
      form: i % 4 === 0 ? 'picture' : 'text',
      interpreters: [{name: '解读人甲', phone: `0000-12${String(i).padStart(5, '0')}`}],
    },
  ],
  elements: {scope: [{type: 'paragraph', text: `适用于第${i}类家庭`}]},
}));

/** A feed of these. */
export const policyContent: FeedContent = {
  publisher: {name: '示例县人民政府'},
  localAreas: [],
  matters: [{id: 'm-1', area: '05', level1: '社会救助'}],
  documents: [],
  policies,
  agencies: [],
};
