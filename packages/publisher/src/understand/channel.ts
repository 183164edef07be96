import {type channelCodes, channelList, type Channels, findCodes} from '@zwgk/feed';

import {entriesOf} from './marks.js';
import {bareKeyOf, keyOf} from './text.js';

export type Channel = (typeof channelCodes)[number];

/** Channels a cell names: codes in the order of the codelist, and those the codelist has no code for. */
export type NamedChannels = Pick<Channels, 'codes'> & {readonly other: readonly string[]};

const beginnings = new Set(
  channelList.flatMap(({zh, zhHant, aliases}) =>
    [zh, zhHant, ...aliases].map((name) => keyOf(name).slice(0, 2)),
  ),
);
const channelOrder = channelList.map(({code}) => code);

/** Whether a channel the codelist knows begins here. */
function startsChannel(rest: string): boolean {
  return beginnings.has(keyOf(rest.trimStart().slice(0, 2)));
}

function codeOf(words: string): Channel | undefined {
  if (words.length > 60) return undefined;
  const exact = findCodes(channelList, keyOf(words));
  const codes = exact.length > 0 ? exact : findCodes(channelList, bareKeyOf(words.replace(/[\\/]/g, '／')));
  return codes.length === 1 ? codes.find(isChannel) : undefined;
}

/** Whether the codelist has such a code. */
export function isChannel(code: string): code is Channel {
  return channelOrder.includes(code);
}

/** Longest list worth reading as channels. */
const longestList = 4000;

/** Channels named in one cell, ticked in a list of boxes or listed plainly. */
export function channelsIn(text: string): NamedChannels {
  const codes = new Set<Channel>();
  const other = new Set<string>();
  for (const {words, ticked} of entriesOf(text.slice(0, longestList), startsChannel)) {
    if (!ticked) continue;
    for (const name of namesIn(words)) addChannel(name, codes, other);
  }
  return inOrder(codes, other);
}

/** Adds what one name stands for: a code, the words of 其他, or a channel only this county has. */
function addChannel(name: string, codes: Set<Channel>, other: Set<string>): void {
  const explained = name.replace(otherLead, '') !== '' && otherLead.test(name);
  const code = explained ? undefined : codeOf(name);
  if (code !== undefined) {
    codes.add(code);
    return;
  }
  codes.add('other');
  for (const words of name.replace(otherLead, '').split(/[、，,;；]/)) {
    const said = words.replace(/^[(（]|[)）]$/g, '').replace(/^[_＿\s]+|[_＿\s]+$/g, '');
    if (said !== '') other.add(said);
  }
}

/** Puts channels in the order of the codelist. */
export function inOrder(codes: ReadonlySet<Channel>, other: ReadonlySet<string>): NamedChannels {
  return {
    codes: channelOrder.filter((code): code is Channel => isChannel(code) && codes.has(code)),
    other: [...other],
  };
}

const otherLead = /^(其他|其它)(渠道|载体|方式)?[:：_＿—–\-\s(（]*/;
const numbering = /^(?:\d{1,2}\s*[.．、)）]|[(（]\d{1,2}[)）]|[·•●*\-–—]+)\s*/;
const separator = /([、，,;；\n|｜/／\s]+)/;
/** A name of the codelist has at most this many parts: 社区、企事业单位、村公示栏. */
const mostParts = 5;

interface Token {
  readonly words: string;
  /** What stands before it: nothing, or the separators. */
  readonly lead: string;
}

/** Single names in words that may list several, a name of the codelist never torn at its own slashes. */
function namesIn(words: string): readonly string[] {
  if (otherLead.test(words)) return [words];
  const tokens = tokensIn(words);
  const names: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const known = longestKnown(tokens, at);
    const count = known > 0 ? known : unknownRun(tokens, at);
    const name = joined(tokens.slice(at, at + count));
    if (known === 0 && otherLead.test(name)) return [...names, joined(tokens.slice(at))];
    names.push(...(known > 0 ? [name] : bothOf(name)));
    at += count;
  }
  return names;
}

function tokensIn(words: string): readonly Token[] {
  const parts = words.replace(/[①-⑳]/g, '\n').split(separator);
  const tokens: Token[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const said = (parts[at] ?? '')
      .replace(numbering, '')
      .replace(/(?:等(?:渠道|方式|载体|平台|媒体)?)?[。.:：]*$/, '');
    if (said !== '' && !/^\d{1,2}$/.test(said)) tokens.push({words: said, lead: parts[at - 1] ?? ''});
  }
  return tokens;
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({words, lead}, at) => (at === 0 ? words : lead + words)).join('');
}

function longestKnown(tokens: readonly Token[], at: number): number {
  for (let count = Math.min(mostParts, tokens.length - at); count > 0; count -= 1) {
    if (codeOf(joined(tokens.slice(at, at + count))) !== undefined) return count;
  }
  return 0;
}

/** A name the codelist does not know goes on over spaces and slashes, up to the next known one. */
function unknownRun(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (let token = tokens[end]; token !== undefined; token = tokens[++end]) {
    const goesOn = /^[ /／]+$/.test(token.lead);
    if (!goesOn || longestKnown(tokens, end) > 0) break;
  }
  return end - at;
}

/** 政府网站和公开查阅点 is two names if both are known. */
function bothOf(name: string): readonly string[] {
  const parts = name.split(/[和及与]/);
  return parts.length > 1 && parts.every((part) => codeOf(part) !== undefined) ? parts : [name];
}
