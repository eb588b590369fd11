/** Stylesheets are imported for their effect only; esbuild bundles them. */
declare module '*.css';
