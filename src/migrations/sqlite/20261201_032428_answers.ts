import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`answers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`at\` numeric NOT NULL,
  	\`until\` numeric,
  	\`changed\` numeric NOT NULL,
  	\`headers\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`tags\` text NOT NULL,
  	\`told\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`answers_key_idx\` ON \`answers\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`answers_at_idx\` ON \`answers\` (\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`answers\`;`)
}
