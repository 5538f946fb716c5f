import { registerHooks } from 'node:module';

/** What keeps modules out of the wrong bundle stands for nothing where there is no bundle. */
const nothing = 'data:text/javascript,';

/** A bundler finds `next/headers` without an extension; Node does not, since next names no exports. */
registerHooks({
  resolve: (specifier, context, nextResolve) => {
    if (specifier === 'server-only') return { url: nothing, shortCircuit: true };
    return nextResolve(/^next\/[\w-]+$/.test(specifier) ? `${specifier}.js` : specifier, context);
  },
});
