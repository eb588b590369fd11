/** The same library as Node loads it; see `src/background/pouchdb.d.ts`. */
declare module 'pouchdb-core/lib/index.js' {
  import PouchDB from 'pouchdb-core/lib/index.es.js';

  export default PouchDB;
}

declare module 'pouchdb-adapter-memory' {
  const plugin: object;
  export default plugin;
}
