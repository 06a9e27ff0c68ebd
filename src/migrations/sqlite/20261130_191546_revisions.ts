import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`revisions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`at\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`documents\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`revisions_key_idx\` ON \`revisions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`revisions_at_idx\` ON \`revisions\` (\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`revisions\`;`)
}
