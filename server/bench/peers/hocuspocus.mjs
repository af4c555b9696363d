// Plain JavaScript, because what it imports is only there once the benchmarks have installed it.
// The storage is `@hocuspocus/extension-sqlite`'s, statement for statement, on the SQLite that comes with Node: that
// extension's own (better-sqlite3) has no build for the Node that everybody runs on here.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Database } from '@hocuspocus/extension-database'
import { Server } from '@hocuspocus/server'

const database = new DatabaseSync(join(process.env.DATA, 'hocuspocus.sqlite'))
database.exec(
  'CREATE TABLE IF NOT EXISTS "documents" ("name" varchar(255) NOT NULL, "data" blob NOT NULL, UNIQUE(name))',
)
const select = database.prepare('SELECT data FROM "documents" WHERE name = ? ORDER BY rowid DESC')
const upsert = database.prepare(
  'INSERT INTO "documents" ("name", "data") VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET data = excluded.data',
)

await new Server({
  port: Number(process.env.PORT),
  address: '127.0.0.1',
  quiet: true,
  extensions: [
    new Database({
      fetch: async ({ documentName }) => select.get(documentName)?.data ?? null,
      store: async ({ documentName, state }) => {
        upsert.run(documentName, state)
      },
    }),
  ],
}).listen()
