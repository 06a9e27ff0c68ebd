import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`signups\` ADD \`place_refused\` text;`)
  await db.run(sql`ALTER TABLE \`signups\` ADD \`place_attempts\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`signups\` DROP COLUMN \`place_refused\`;`)
  await db.run(sql`ALTER TABLE \`signups\` DROP COLUMN \`place_attempts\`;`)
}
