import {type Plugin, RUNTIME_MODULE_ID} from 'rolldown';

const walk = 'for (var name in all)';

/** Lets the bundler's helper for namespaces walk own keys only: county pages add members to `Object.prototype`. */
export function ownKeys(): Plugin {
  return {
    name: 'own-keys',
    transform(code, id) {
      if (id !== RUNTIME_MODULE_ID) return undefined;
      if (!code.includes(walk)) throw new Error(`The bundler's helper no longer says "${walk}".`);
      return {code: code.replace(walk, 'for (var name of Object.keys(all))'), map: null};
    },
  };
}
