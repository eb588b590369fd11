/**
 * PouchDB as far as it is used; `Database` in `src/storage` says what its databases can do. The file is named in full
 * because the types published for the package change Node's `Buffer` for the whole program, and they come along with
 * every import by the package's own name.
 */
declare module 'pouchdb-core/lib/index.es.js' {
  const PouchDB: {
    new (name: string, options: object): object;
    plugin(plugin: object): void;
  };
  export default PouchDB;
}

declare module 'pouchdb-adapter-indexeddb' {
  const plugin: object;
  export default plugin;
}
