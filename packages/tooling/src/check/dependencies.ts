import {cruise, type IViolation} from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

import {inRoot} from '../repository.js';
import {dependencyRules} from './dependency-rules.js';

/**
 * Every import that breaks a rule, as one line each.
 *
 * @param folder - Absolute folder that holds `packages/`.
 * @param nouns - Folders below `packages/`.
 */
export async function brokenDependencyRules(
  folder: string,
  nouns: readonly string[],
): Promise<readonly string[]> {
  const {output} = await cruise(
    nouns.map((noun) => `packages/${noun}`),
    {
      baseDir: folder,
      ruleSet: {forbidden: [...dependencyRules(nouns)]},
      validate: true,
      tsPreCompilationDeps: true,
      exclude: {path: '/dist/|\\.generated\\.'},
      doNotFollow: {path: 'node_modules'},
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['zwgk-source', 'types', 'import'],
      },
    },
    undefined,
    {tsConfig: extractTSConfig(inRoot('tsconfig.json'))},
  );
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(describe);
}

const describe = ({rule, from, to}: IViolation): string => `${rule.name}: ${from} → ${to}`;
