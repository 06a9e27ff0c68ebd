import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`signups_receipts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`consent\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`wording\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`notice_version\` text,
  	\`given_at\` text NOT NULL,
  	\`withdrawn_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`signups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`signups_receipts_order_idx\` ON \`signups_receipts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`signups_receipts_parent_id_idx\` ON \`signups_receipts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`signups\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`call_id\` integer,
  	\`branch_id\` integer,
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
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`follow_up_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
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
  await db.run(sql`CREATE UNIQUE INDEX \`signups_key_idx\` ON \`signups\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`signups_updated_at_idx\` ON \`signups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`signups_created_at_idx\` ON \`signups\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`signups_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`signups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`signups_texts_order_parent\` ON \`signups_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`signups_texts_text_idx\` ON \`signups_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`signup_requests\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`step\` text NOT NULL,
  	\`due_at\` numeric NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`failure\` text,
  	\`mailed_at\` numeric,
  	\`confirmed_at\` numeric,
  	\`call_id\` integer,
  	\`language\` text NOT NULL,
  	\`source\` text,
  	\`screen\` text,
  	\`sealed\` text NOT NULL,
  	\`sealed_with\` text NOT NULL,
  	\`email_hash\` text NOT NULL,
  	\`content_hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`signup_requests_reference_idx\` ON \`signup_requests\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`signup_requests_due_at_idx\` ON \`signup_requests\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`signup_requests_call_idx\` ON \`signup_requests\` (\`call_id\`);`)
  await db.run(sql`CREATE INDEX \`signup_requests_sealed_with_idx\` ON \`signup_requests\` (\`sealed_with\`);`)
  await db.run(sql`CREATE INDEX \`signup_requests_email_hash_idx\` ON \`signup_requests\` (\`email_hash\`);`)
  await db.run(sql`CREATE INDEX \`signup_requests_content_hash_idx\` ON \`signup_requests\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`signup_requests_updated_at_idx\` ON \`signup_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`signup_requests_created_at_idx\` ON \`signup_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`signup_requests_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`signup_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`signup_requests_texts_order_parent\` ON \`signup_requests_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`signup_requests_texts_text_idx\` ON \`signup_requests_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`signup_addresses\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`email_hash\` text NOT NULL,
  	\`mailed_at\` text DEFAULT '[]' NOT NULL,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`stopped\` text,
  	\`stopped_at\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`signup_addresses_email_hash_idx\` ON \`signup_addresses\` (\`email_hash\`);`)
  await db.run(sql`CREATE INDEX \`signup_addresses_updated_at_idx\` ON \`signup_addresses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`signup_addresses_created_at_idx\` ON \`signup_addresses\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`signups_receipts\`;`)
  await db.run(sql`DROP TABLE \`signups\`;`)
  await db.run(sql`DROP TABLE \`signups_texts\`;`)
  await db.run(sql`DROP TABLE \`signup_requests\`;`)
  await db.run(sql`DROP TABLE \`signup_requests_texts\`;`)
  await db.run(sql`DROP TABLE \`signup_addresses\`;`)
}
