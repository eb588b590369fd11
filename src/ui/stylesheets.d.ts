/** Stylesheets: bundled by esbuild where imported for their effect, their text where imported `with { type: 'text' }`. */
declare module '*.css' {
  const text: string;
  export default text;
}
