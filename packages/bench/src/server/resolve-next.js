import { registerHooks } from 'node:module';

/**
 * Stands in for a bundler: finds `next/headers` without an extension, which Node does not, since next names no exports; and
 * lets a server load what is for servers only.
 */
registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier === 'server-only') {
      return { url: 'data:text/javascript,', shortCircuit: true };
    }
    return nextResolve(/^next\/[\w-]+$/.test(specifier) ? `${specifier}.js` : specifier, context);
  },
});
