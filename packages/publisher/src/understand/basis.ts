import type {Basis, Law} from '@zwgk/feed';

import {absenceOf} from './text.js';

/** More laws than any basis names. */
const mostLaws = 100;
/** Longest title of a law. */
const longestTitle = 200;

const documentNumber = /^\s*[(（][^()（）]{1,60}[)）]/;
const article =
  /^\s*(第[一二三四五六七八九十百零〇\d]{1,7}条(?:之[一二三四五六七八九十])?(?:第[一二三四五六七八九十\d]{1,3}款)?(?:第?[（(]?[一二三四五六七八九十\d]{1,3}[)）]?项)?(?:[、，,和及至—-]{1,2}第[一二三四五六七八九十百零〇\d]{1,7}[条款项]){0,10})/;

/** Reads a legal basis (公开依据): every law in 《》 with the article that follows it. */
export function basisOf(text: string): Basis {
  const absent = absenceOf(text);
  if (absent !== undefined) return {text, absent};
  const laws = lawsIn(text);
  return laws.length === 0 ? {text} : {text, laws};
}

function lawsIn(text: string): Law[] {
  const laws: Law[] = [];
  for (let open = text.indexOf('《'); open >= 0 && laws.length < mostLaws;) {
    const close = closingOf(text, open);
    if (close < 0) break;
    const title = text
      .slice(open + 1, close)
      .replace(/\s+/g, ' ')
      .trim();
    if (title !== '' && title.length <= longestTitle) laws.push({title, ...articleAfter(text, close + 1)});
    open = text.indexOf('《', close);
  }
  return laws;
}

/** The 》 that closes a 《, which may hold others: 《关于印发〈…〉的通知》, 《关于修改《…》的决定》. */
function closingOf(text: string, open: number): number {
  let depth = 0;
  const end = Math.min(text.length, open + longestTitle * 2);
  for (let at = open; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === '《') depth += 1;
    else if (character === '》' && --depth === 0) return at;
  }
  return text.indexOf('》', open);
}

function articleAfter(text: string, at: number): Pick<Law, 'article'> {
  const after = text.slice(at, at + 160).replace(documentNumber, '');
  const found = article.exec(after)?.[1];
  return found === undefined ? {} : {article: found};
}
