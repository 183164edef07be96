/**
 * Stands in for `globalThis` inside Lit. Lit notes its version and its property metadata there, and a guest leaves
 * nothing on the host's `window`. Only the two members Lit reads are real.
 */
export const litScope = {trustedTypes: trustedTypes(), ShadowRoot: window.ShadowRoot};

interface PolicyFactory {
  readonly createPolicy: (name: string, rules: unknown) => unknown;
}

/**
 * A policy list without `lit-html` refuses the policy even where strings are still accepted, so the refusal alone
 * is no reason to give up: only a sink that refuses a string is, and throws.
 */
function trustedTypes(): PolicyFactory | undefined {
  const factory = (window as {readonly trustedTypes?: PolicyFactory}).trustedTypes;
  return (
    factory && {
      createPolicy(name, rules) {
        try {
          return factory.createPolicy(name, rules);
        } catch {
          new DOMParser().parseFromString('', 'text/html');
          return undefined;
        }
      },
    }
  );
}
