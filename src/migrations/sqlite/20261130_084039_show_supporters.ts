import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_signups\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`call_id\` integer,
  	\`branch_id\` integer,
  	\`not_branches\` text,
  	\`follow_up\` text DEFAULT 'new',
  	\`follow_up_by_id\` integer,
  	\`follow_up_at\` text,
  	\`confirmed_at\` text NOT NULL,
  	\`unsubscribed_at\` text,
  	\`language\` text NOT NULL,
  	\`source\` text,
  	\`sealed\` text NOT NULL,
  	\`sealed_with\` text NOT NULL,
  	\`email_hash\` text NOT NULL,
  	\`content_hash\` text,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`follow_up_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_signups\`("id", "reference", "call_id", "branch_id", "not_branches", "follow_up", "follow_up_by_id", "follow_up_at", "confirmed_at", "unsubscribed_at", "language", "source", "sealed", "sealed_with", "email_hash", "content_hash", "key", "updated_at", "created_at") SELECT "id", "reference", "call_id", "branch_id", "not_branches", "follow_up", "follow_up_by_id", "follow_up_at", "confirmed_at", "unsubscribed_at", "language", "source", "sealed", "sealed_with", "email_hash", "content_hash", "key", "updated_at", "created_at" FROM \`signups\`;`)
  await db.run(sql`DROP TABLE \`signups\`;`)
  await db.run(sql`ALTER TABLE \`__new_signups\` RENAME TO \`signups\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`signups_reference_idx\` ON \`signups\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`signups_call_idx\` ON \`signups\` (\`call_id\`);`)
  await db.run(sql`CREATE INDEX \`signups_branch_idx\` ON \`signups\` (\`branch_id\`);`)
  await db.run(sql`CREATE INDEX \`signups_follow_up_idx\` ON \`signups\` (\`follow_up\`);`)
  await db.run(sql`CREATE INDEX \`signups_follow_up_by_idx\` ON \`signups\` (\`follow_up_by_id\`);`)
  await db.run(sql`CREATE INDEX \`signups_confirmed_at_idx\` ON \`signups\` (\`confirmed_at\`);`)
  await db.run(sql`CREATE INDEX \`signups_unsubscribed_at_idx\` ON \`signups\` (\`unsubscribed_at\`);`)
  await db.run(sql`CREATE INDEX \`signups_source_idx\` ON \`signups\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`signups_sealed_with_idx\` ON \`signups\` (\`sealed_with\`);`)
  await db.run(sql`CREATE INDEX \`signups_email_hash_idx\` ON \`signups\` (\`email_hash\`);`)
  await db.run(sql`CREATE INDEX \`signups_content_hash_idx\` ON \`signups\` (\`content_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`signups_key_idx\` ON \`signups\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`signups_updated_at_idx\` ON \`signups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`signups_created_at_idx\` ON \`signups\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`show_supporters\` integer;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_show_supporters\` integer;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_signups\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`call_id\` integer,
  	\`branch_id\` integer,
  	\`not_branches\` text,
  	\`follow_up\` text DEFAULT 'new' NOT NULL,
  	\`follow_up_by_id\` integer,
  	\`follow_up_at\` text,
  	\`confirmed_at\` text NOT NULL,
  	\`unsubscribed_at\` text,
  	\`language\` text NOT NULL,
  	\`source\` text,
  	\`sealed\` text NOT NULL,
  	\`sealed_with\` text NOT NULL,
  	\`email_hash\` text NOT NULL,
  	\`content_hash\` text,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`follow_up_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_signups\`("id", "reference", "call_id", "branch_id", "not_branches", "follow_up", "follow_up_by_id", "follow_up_at", "confirmed_at", "unsubscribed_at", "language", "source", "sealed", "sealed_with", "email_hash", "content_hash", "key", "updated_at", "created_at") SELECT "id", "reference", "call_id", "branch_id", "not_branches", "follow_up", "follow_up_by_id", "follow_up_at", "confirmed_at", "unsubscribed_at", "language", "source", "sealed", "sealed_with", "email_hash", "content_hash", "key", "updated_at", "created_at" FROM \`signups\`;`)
  await db.run(sql`DROP TABLE \`signups\`;`)
  await db.run(sql`ALTER TABLE \`__new_signups\` RENAME TO \`signups\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`signups_reference_idx\` ON \`signups\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`signups_call_idx\` ON \`signups\` (\`call_id\`);`)
  await db.run(sql`CREATE INDEX \`signups_branch_idx\` ON \`signups\` (\`branch_id\`);`)
  await db.run(sql`CREATE INDEX \`signups_follow_up_idx\` ON \`signups\` (\`follow_up\`);`)
  await db.run(sql`CREATE INDEX \`signups_follow_up_by_idx\` ON \`signups\` (\`follow_up_by_id\`);`)
  await db.run(sql`CREATE INDEX \`signups_confirmed_at_idx\` ON \`signups\` (\`confirmed_at\`);`)
  await db.run(sql`CREATE INDEX \`signups_unsubscribed_at_idx\` ON \`signups\` (\`unsubscribed_at\`);`)
  await db.run(sql`CREATE INDEX \`signups_source_idx\` ON \`signups\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`signups_sealed_with_idx\` ON \`signups\` (\`sealed_with\`);`)
  await db.run(sql`CREATE INDEX \`signups_email_hash_idx\` ON \`signups\` (\`email_hash\`);`)
  await db.run(sql`CREATE INDEX \`signups_content_hash_idx\` ON \`signups\` (\`content_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`signups_key_idx\` ON \`signups\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`signups_updated_at_idx\` ON \`signups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`signups_created_at_idx\` ON \`signups\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`show_supporters\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_show_supporters\`;`)
}
