/** Writes `docs/elements.md`, the reference of every tag, from the manifests: part of `npm run generate`. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

import {inRoot} from '../repository.js';
import {analyze} from './analyze.js';
import {elementsOf} from './manifest.js';
import {elementReference} from './reference.page.js';

const elements = analyze().flatMap(({manifest}) => elementsOf(manifest));
const introduction = `<!-- 由 npm run generate 生成，请勿手改。 -->

# 标签参考 / Reference of the tags

每个标签的属性、事件、插槽、样式部位与样式变量，均取自源代码中的说明。
Attributes, events, slots, parts and tokens of every tag, from their descriptions in the source.
`;
const page = [
  introduction,
  ...elements.filter(({tagName}) => tagName !== undefined).map(elementReference),
].join('\n');
const file = inRoot('docs', 'elements.md');
mkdirSync(inRoot('docs'), {recursive: true});
writeFileSync(file, await format(page, {...(await resolveConfig(file)), filepath: file}));
