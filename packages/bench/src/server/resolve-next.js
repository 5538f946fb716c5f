import { registerHooks } from 'node:module';

/** A bundler finds `next/headers` without an extension; Node does not, since next names no exports. */
registerHooks({
  resolve: (specifier, context, nextResolve) =>
    nextResolve(/^next\/[\w-]+$/.test(specifier) ? `${specifier}.js` : specifier, context),
});
