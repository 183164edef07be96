import {type Plugin, RolldownMagicString} from 'rolldown';

/** Name the bundler gives to the part that holds nothing but its helpers. */
export const runtime = 'rolldown-runtime';
const helper = '__exportAll';

/**
 * Writes the exports of a module that is loaded by itself but lies in a part with others as a plain object of getters:
 * for the bundler's helper, which is a part of its own, every visitor would make one more request.
 */
export function plainNamespaces(): Plugin {
  return {
    name: 'plain-namespaces',
    renderChunk(code, chunk) {
      if (chunk.name === runtime) return undefined;
      const text = new RolldownMagicString(code);
      for (const {0: call, 1: members = '', index} of code.matchAll(/__exportAll\(\{([^}]*)\}\)/g)) {
        const getters = members.replace(/([\w$]+): \(\) => ([\w$]+)/g, 'get $1() { return $2; }');
        text.overwrite(index, index + call.length, `{${getters}}`);
      }
      for (const {0: link, index} of code.matchAll(/import \{ \w+ as __exportAll \} from "[^"]*";\n/g))
        text.remove(index, index + link.length);
      if (text.toString().includes(helper))
        throw new Error(`${chunk.fileName}: ${helper} is written in a way this build does not know.`);
      return {code: text.toString(), map: text.generateMap({hires: true}).toString()};
    },
    generateBundle(_options, bundle) {
      for (const file of Object.keys(bundle))
        if (file.includes(`/${runtime}-`)) Reflect.deleteProperty(bundle, file);
    },
  };
}
