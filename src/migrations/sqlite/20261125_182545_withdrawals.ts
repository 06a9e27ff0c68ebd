import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`withdrawals\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`mark\` text NOT NULL,
  	\`pending\` text DEFAULT ''
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`withdrawals_mark_idx\` ON \`withdrawals\` (\`mark\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_pending_idx\` ON \`withdrawals\` (\`pending\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`withdrawals\`;`)
}
