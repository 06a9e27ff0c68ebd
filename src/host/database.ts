import { sqliteAdapter } from '@payloadcms/db-sqlite'

export const database = sqliteAdapter({
  client: { url: 'file:./data/broadside.db' },
  wal: true,
  busyTimeout: 5000,
  push: false,
  migrationDir: 'src/migrations/sqlite',
})
