import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';

import {countyDocuments} from './documents.js';
import {countyMatters} from './matters.js';
import {countyPolicies} from './policies.js';
import {writeCounty} from './write.js';

const nameOf = ({area, level1, level2}: Readonly<Record<'area' | 'level1' | 'level2', string>>): string =>
  `${area}/${level1}/${level2}`;

describe('a made-up county', () => {
  it('is the same for the same seed, and another for another', () => {
    const matters = countyMatters(100, 1);
    const documents = [...countyDocuments(100, 1, matters)];
    assert.deepEqual(matters, countyMatters(100, 1));
    assert.deepEqual(documents, [...countyDocuments(100, 1, matters)]);
    assert.notDeepEqual(documents, [...countyDocuments(100, 2, matters)]);
  });

  it('keeps its first records when it grows', () => {
    const [few, many] = [countyMatters(500, 1), countyMatters(2_000, 1)].map((list) => list.map(nameOf));
    assert.deepEqual(
      few?.filter((name) => !many?.includes(name)),
      [],
    );
    const matters = countyMatters(500, 1);
    assert.deepEqual([...countyDocuments(50, 1, matters)], [...countyDocuments(80, 1, matters)].slice(0, 50));
  });

  it('has every matter once, in all 26 areas, with elements as long as those of real catalogues', () => {
    const matters = countyMatters(10_000, 1);
    assert.equal(new Set(matters.map(nameOf)).size, 10_000);
    assert.equal(new Set(matters.map(({area}) => area)).size, 26);
    const lengths = matters.map(({elements}) => elements.length);
    assert.ok(Math.min(...lengths) >= 60 && Math.max(...lengths) <= 300);
  });

  it('has documents of its matters over twelve years, none published before it was written', () => {
    const matters = countyMatters(300, 1);
    const documents = [...countyDocuments(3_000, 1, matters)];
    const names = new Set(matters.map(nameOf));
    assert.deepEqual(
      documents.filter(({matter}) => !names.has(matter)),
      [],
    );
    assert.deepEqual(
      documents.filter(({writtenOn, publishedOn}) => publishedOn < writtenOn),
      [],
    );
    assert.ok(new Set(documents.map(({publishedOn}) => publishedOn.slice(0, 4))).size >= 12);
  });

  it('has policies, most with interpretations of their own, the first the same however many there are', () => {
    const matters = countyMatters(300, 1);
    const policies = [...countyPolicies(500, 1, matters)];
    assert.deepEqual([...countyPolicies(40, 1, matters)], policies.slice(0, 40));
    assert.equal(new Set(policies.map(({policy}) => policy.docNumber)).size, 500);
    const explained = policies.filter(({interpretations}) => interpretations.length > 0);
    assert.ok(explained.length > 350 && explained.length < 500);
    assert.deepEqual(
      policies.filter(({policy, interpretations}) =>
        interpretations.some(
          ({docNumber, publishedOn}) => docNumber !== policy.docNumber || publishedOn < policy.publishedOn,
        ),
      ),
      [],
    );
  });

  it('is written as a workbook and as CSV that say the same', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'zwgk-county-'));
    const {xlsx, csv} = await writeCounty(folder, {matters: 20, documents: 30, seed: 1});
    const titles = [...countyDocuments(30, 1, countyMatters(20, 1))].map(({title}) => title);
    const parts = unzipSync(await readFile(xlsx[1] ?? ''));
    const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
    const lines = await readFile(csv[1] ?? '', 'utf8');
    await rm(folder, {recursive: true});
    assert.deepEqual(
      titles.filter((title) => !strings.includes(`>${title}<`) || !lines.includes(title)),
      [],
    );
    assert.equal(lines.split('\r\n').length, 32);
  });
});
