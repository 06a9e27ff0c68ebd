import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`calls_blocks_sign_up_consents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`consent_id\` integer,
  	\`required\` integer DEFAULT false,
  	FOREIGN KEY (\`consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls_blocks_sign_up\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_blocks_sign_up_consents_order_idx\` ON \`calls_blocks_sign_up_consents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_blocks_sign_up_consents_parent_id_idx\` ON \`calls_blocks_sign_up_consents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_blocks_sign_up_consents_consent_idx\` ON \`calls_blocks_sign_up_consents\` (\`consent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_blocks_find_branch\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`branch_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_blocks_find_branch_order_idx\` ON \`calls_blocks_find_branch\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_blocks_find_branch_parent_id_idx\` ON \`calls_blocks_find_branch\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_blocks_find_branch_path_idx\` ON \`calls_blocks_find_branch\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`calls_blocks_find_branch_branch_idx\` ON \`calls_blocks_find_branch\` (\`branch_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_blocks_find_branch_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls_blocks_find_branch\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calls_blocks_find_branch_locales_locale_parent_id_unique\` ON \`calls_blocks_find_branch_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_blocks_listen\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`episode_id\` integer,
  	\`start_time\` numeric,
  	\`block_name\` text,
  	FOREIGN KEY (\`episode_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_blocks_listen_order_idx\` ON \`calls_blocks_listen\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_blocks_listen_parent_id_idx\` ON \`calls_blocks_listen\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_blocks_listen_path_idx\` ON \`calls_blocks_listen\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`calls_blocks_listen_episode_idx\` ON \`calls_blocks_listen\` (\`episode_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_blocks_listen_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls_blocks_listen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calls_blocks_listen_locales_locale_parent_id_unique\` ON \`calls_blocks_listen_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_blocks_read_articles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_blocks_read_articles_order_idx\` ON \`calls_blocks_read_articles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_blocks_read_articles_parent_id_idx\` ON \`calls_blocks_read_articles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_blocks_read_articles_path_idx\` ON \`calls_blocks_read_articles\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`calls_blocks_read_articles_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls_blocks_read_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calls_blocks_read_articles_locales_locale_parent_id_unique\` ON \`calls_blocks_read_articles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_blocks_read_books_books\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`book_id\` integer,
  	FOREIGN KEY (\`book_id\`) REFERENCES \`books\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls_blocks_read_books\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_blocks_read_books_books_order_idx\` ON \`calls_blocks_read_books_books\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_blocks_read_books_books_parent_id_idx\` ON \`calls_blocks_read_books_books\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_blocks_read_books_books_book_idx\` ON \`calls_blocks_read_books_books\` (\`book_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_blocks_read_books_books_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls_blocks_read_books_books\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calls_blocks_read_books_books_locales_locale_parent_id_uniqu\` ON \`calls_blocks_read_books_books_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_blocks_read_books\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_blocks_read_books_order_idx\` ON \`calls_blocks_read_books\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_blocks_read_books_parent_id_idx\` ON \`calls_blocks_read_books\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_blocks_read_books_path_idx\` ON \`calls_blocks_read_books\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`calls_blocks_read_books_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls_blocks_read_books\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calls_blocks_read_books_locales_locale_parent_id_unique\` ON \`calls_blocks_read_books_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_blocks_sign_up_consents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`consent_id\` integer,
  	\`required\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v_blocks_sign_up\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_sign_up_consents_order_idx\` ON \`_calls_v_blocks_sign_up_consents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_sign_up_consents_parent_id_idx\` ON \`_calls_v_blocks_sign_up_consents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_sign_up_consents_consent_idx\` ON \`_calls_v_blocks_sign_up_consents\` (\`consent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_blocks_find_branch\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`branch_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_find_branch_order_idx\` ON \`_calls_v_blocks_find_branch\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_find_branch_parent_id_idx\` ON \`_calls_v_blocks_find_branch\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_find_branch_path_idx\` ON \`_calls_v_blocks_find_branch\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_find_branch_branch_idx\` ON \`_calls_v_blocks_find_branch\` (\`branch_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_blocks_find_branch_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v_blocks_find_branch\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_calls_v_blocks_find_branch_locales_locale_parent_id_unique\` ON \`_calls_v_blocks_find_branch_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_blocks_listen\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`episode_id\` integer,
  	\`start_time\` numeric,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`episode_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_listen_order_idx\` ON \`_calls_v_blocks_listen\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_listen_parent_id_idx\` ON \`_calls_v_blocks_listen\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_listen_path_idx\` ON \`_calls_v_blocks_listen\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_listen_episode_idx\` ON \`_calls_v_blocks_listen\` (\`episode_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_blocks_listen_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v_blocks_listen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_calls_v_blocks_listen_locales_locale_parent_id_unique\` ON \`_calls_v_blocks_listen_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_blocks_read_articles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_read_articles_order_idx\` ON \`_calls_v_blocks_read_articles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_read_articles_parent_id_idx\` ON \`_calls_v_blocks_read_articles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_read_articles_path_idx\` ON \`_calls_v_blocks_read_articles\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_blocks_read_articles_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v_blocks_read_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_calls_v_blocks_read_articles_locales_locale_parent_id_uniqu\` ON \`_calls_v_blocks_read_articles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_blocks_read_books_books\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`book_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`book_id\`) REFERENCES \`books\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v_blocks_read_books\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_read_books_books_order_idx\` ON \`_calls_v_blocks_read_books_books\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_read_books_books_parent_id_idx\` ON \`_calls_v_blocks_read_books_books\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_read_books_books_book_idx\` ON \`_calls_v_blocks_read_books_books\` (\`book_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_blocks_read_books_books_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v_blocks_read_books_books\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_calls_v_blocks_read_books_books_locales_locale_parent_id_un\` ON \`_calls_v_blocks_read_books_books_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_blocks_read_books\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_read_books_order_idx\` ON \`_calls_v_blocks_read_books\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_read_books_parent_id_idx\` ON \`_calls_v_blocks_read_books\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_read_books_path_idx\` ON \`_calls_v_blocks_read_books\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_blocks_read_books_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v_blocks_read_books\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_calls_v_blocks_read_books_locales_locale_parent_id_unique\` ON \`_calls_v_blocks_read_books_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`branches_socials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`platform\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`branches_socials_order_idx\` ON \`branches_socials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`branches_socials_parent_id_idx\` ON \`branches_socials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`branches\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`country\` text,
  	\`region\` text,
  	\`city\` text,
  	\`postal_code\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`email\` text,
  	\`phone\` text,
  	\`website\` text,
  	\`meeting_note\` text,
  	\`slug\` text,
  	\`slug_from\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`branches_country_idx\` ON \`branches\` (\`country\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`branches_slug_idx\` ON \`branches\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`branches_updated_at_idx\` ON \`branches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`branches_created_at_idx\` ON \`branches\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branches_deleted_at_idx\` ON \`branches\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`branches__status_idx\` ON \`branches\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`branches_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`branches_texts_order_parent\` ON \`branches_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`branches_texts_text_idx\` ON \`branches_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_branches_v_version_socials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`platform\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_branches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_branches_v_version_socials_order_idx\` ON \`_branches_v_version_socials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_socials_parent_id_idx\` ON \`_branches_v_version_socials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_branches_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text,
  	\`version_country\` text,
  	\`version_region\` text,
  	\`version_city\` text,
  	\`version_postal_code\` text,
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_email\` text,
  	\`version_phone\` text,
  	\`version_website\` text,
  	\`version_meeting_note\` text,
  	\`version_slug\` text,
  	\`version_slug_from\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_branches_v_parent_idx\` ON \`_branches_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_version_country_idx\` ON \`_branches_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_version_slug_idx\` ON \`_branches_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_version_updated_at_idx\` ON \`_branches_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_version_created_at_idx\` ON \`_branches_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_version_deleted_at_idx\` ON \`_branches_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_version__status_idx\` ON \`_branches_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_created_at_idx\` ON \`_branches_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_updated_at_idx\` ON \`_branches_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_snapshot_idx\` ON \`_branches_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_published_locale_idx\` ON \`_branches_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_latest_idx\` ON \`_branches_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_branches_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_branches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_branches_v_texts_order_parent\` ON \`_branches_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`podcasts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`description\` text NOT NULL,
  	\`artwork_id\` integer,
  	\`author\` text,
  	\`language\` text,
  	\`category\` text,
  	\`type\` text DEFAULT 'episodic',
  	\`explicit\` integer DEFAULT false,
  	\`site_u_r_l\` text,
  	\`owner_email\` text,
  	\`import_feed_u_r_l\` text,
  	\`guid\` text,
  	\`slug\` text,
  	\`slug_from\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`artwork_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`podcasts_artwork_idx\` ON \`podcasts\` (\`artwork_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`podcasts_slug_idx\` ON \`podcasts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`podcasts_updated_at_idx\` ON \`podcasts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`podcasts_created_at_idx\` ON \`podcasts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`podcasts_deleted_at_idx\` ON \`podcasts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`podcasts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`podcasts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`podcasts_texts_order_parent\` ON \`podcasts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`podcasts_texts_text_idx\` ON \`podcasts_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`episodes_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`start\` numeric,
  	\`title\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`episodes_chapters_order_idx\` ON \`episodes_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`episodes_chapters_parent_id_idx\` ON \`episodes_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`episodes\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`podcast_id\` integer,
  	\`title\` text,
  	\`recording_id\` integer,
  	\`enclosure_url\` text,
  	\`enclosure_type\` text,
  	\`enclosure_length\` numeric,
  	\`duration\` numeric,
  	\`summary\` text,
  	\`image_id\` integer,
  	\`notes\` text,
  	\`transcript\` text,
  	\`slug\` text,
  	\`slug_from\` text,
  	\`published_at\` text,
  	\`season\` numeric,
  	\`number\` numeric,
  	\`type\` text DEFAULT 'full',
  	\`explicit\` integer DEFAULT false,
  	\`guid\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`podcast_id\`) REFERENCES \`podcasts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recording_id\`) REFERENCES \`recordings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`episodes_podcast_idx\` ON \`episodes\` (\`podcast_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_recording_idx\` ON \`episodes\` (\`recording_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_image_idx\` ON \`episodes\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_slug_idx\` ON \`episodes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`episodes_updated_at_idx\` ON \`episodes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_created_at_idx\` ON \`episodes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_deleted_at_idx\` ON \`episodes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes__status_idx\` ON \`episodes\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`podcast_guid_idx\` ON \`episodes\` (\`podcast_id\`,\`guid\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`podcast_slug_idx\` ON \`episodes\` (\`podcast_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`episodes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`episodes_texts_order_parent\` ON \`episodes_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_texts_text_idx\` ON \`episodes_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_episodes_v_version_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`start\` numeric,
  	\`title\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_episodes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_chapters_order_idx\` ON \`_episodes_v_version_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_chapters_parent_id_idx\` ON \`_episodes_v_version_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_episodes_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_podcast_id\` integer,
  	\`version_title\` text,
  	\`version_recording_id\` integer,
  	\`version_enclosure_url\` text,
  	\`version_enclosure_type\` text,
  	\`version_enclosure_length\` numeric,
  	\`version_duration\` numeric,
  	\`version_summary\` text,
  	\`version_image_id\` integer,
  	\`version_notes\` text,
  	\`version_transcript\` text,
  	\`version_slug\` text,
  	\`version_slug_from\` text,
  	\`version_published_at\` text,
  	\`version_season\` numeric,
  	\`version_number\` numeric,
  	\`version_type\` text DEFAULT 'full',
  	\`version_explicit\` integer DEFAULT false,
  	\`version_guid\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_podcast_id\`) REFERENCES \`podcasts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_recording_id\`) REFERENCES \`recordings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_episodes_v_parent_idx\` ON \`_episodes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_podcast_idx\` ON \`_episodes_v\` (\`version_podcast_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_recording_idx\` ON \`_episodes_v\` (\`version_recording_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_image_idx\` ON \`_episodes_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_slug_idx\` ON \`_episodes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_updated_at_idx\` ON \`_episodes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_created_at_idx\` ON \`_episodes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_deleted_at_idx\` ON \`_episodes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version__status_idx\` ON \`_episodes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_created_at_idx\` ON \`_episodes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_updated_at_idx\` ON \`_episodes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_snapshot_idx\` ON \`_episodes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_published_locale_idx\` ON \`_episodes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_latest_idx\` ON \`_episodes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_podcast_version_guid_idx\` ON \`_episodes_v\` (\`version_podcast_id\`,\`version_guid\`);`)
  await db.run(sql`CREATE INDEX \`version_podcast_version_slug_idx\` ON \`_episodes_v\` (\`version_podcast_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_episodes_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_episodes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_episodes_v_texts_order_parent\` ON \`_episodes_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`books_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`label\` text,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`books\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`books_links_order_idx\` ON \`books_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`books_links_parent_id_idx\` ON \`books_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`books\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`subtitle\` text,
  	\`isbn\` text,
  	\`isbn_key\` text,
  	\`publisher\` text,
  	\`year\` numeric,
  	\`language\` text,
  	\`cover_id\` integer,
  	\`description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`books_isbn_key_idx\` ON \`books\` (\`isbn_key\`);`)
  await db.run(sql`CREATE INDEX \`books_cover_idx\` ON \`books\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`books_updated_at_idx\` ON \`books\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`books_created_at_idx\` ON \`books\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`books_deleted_at_idx\` ON \`books\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`books_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`books\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`books_texts_order_parent\` ON \`books_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`publication\` text,
  	\`published_on\` text,
  	\`author\` text,
  	\`excerpt\` text,
  	\`image_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_url_idx\` ON \`articles\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`articles_image_idx\` ON \`articles\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`recordings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`duration\` numeric,
  	\`prefix\` text DEFAULT '',
  	\`_objectkey\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`recordings_updated_at_idx\` ON \`recordings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`recordings_created_at_idx\` ON \`recordings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`recordings_deleted_at_idx\` ON \`recordings\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`recordings_filename_idx\` ON \`recordings\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`consents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`consents_key_idx\` ON \`consents\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`consents_updated_at_idx\` ON \`consents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_created_at_idx\` ON \`consents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_deleted_at_idx\` ON \`consents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`consents_locales\` (
  	\`purpose\` text NOT NULL,
  	\`wording\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`consents_locales_locale_parent_id_unique\` ON \`consents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`branches_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`branches_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_branches_id_idx\` ON \`users_rels\` (\`branches_id\`);`)
  await db.run(sql`CREATE TABLE \`references\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`source\` text NOT NULL,
  	\`noun\` text NOT NULL,
  	\`source_is_live\` integer DEFAULT false,
  	\`places\` text,
  	\`token\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`references_source_idx\` ON \`references\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`references_noun_idx\` ON \`references\` (\`noun\`);`)
  await db.run(sql`CREATE INDEX \`references_source_is_live_idx\` ON \`references\` (\`source_is_live\`);`)
  await db.run(sql`CREATE TABLE \`references_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`references_texts_order_parent\` ON \`references_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`references_texts_text_idx\` ON \`references_texts\` (\`text\`);`)
  await db.run(sql`ALTER TABLE \`calls_blocks_sign_up_locales\` ADD \`button\` text;`)
  await db.run(sql`ALTER TABLE \`calls_rels\` ADD \`articles_id\` integer REFERENCES articles(id);`)
  await db.run(sql`CREATE INDEX \`calls_rels_articles_id_idx\` ON \`calls_rels\` (\`articles_id\`);`)
  await db.run(sql`ALTER TABLE \`_calls_v_blocks_sign_up_locales\` ADD \`button\` text;`)
  await db.run(sql`ALTER TABLE \`_calls_v_rels\` ADD \`articles_id\` integer REFERENCES articles(id);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_articles_id_idx\` ON \`_calls_v_rels\` (\`articles_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`suspended\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`branches_id\` integer REFERENCES branches(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`podcasts_id\` integer REFERENCES podcasts(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`episodes_id\` integer REFERENCES episodes(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`books_id\` integer REFERENCES books(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`articles_id\` integer REFERENCES articles(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`recordings_id\` integer REFERENCES recordings(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`consents_id\` integer REFERENCES consents(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_branches_id_idx\` ON \`payload_locked_documents_rels\` (\`branches_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_podcasts_id_idx\` ON \`payload_locked_documents_rels\` (\`podcasts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_episodes_id_idx\` ON \`payload_locked_documents_rels\` (\`episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_books_id_idx\` ON \`payload_locked_documents_rels\` (\`books_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_recordings_id_idx\` ON \`payload_locked_documents_rels\` (\`recordings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consents_id_idx\` ON \`payload_locked_documents_rels\` (\`consents_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`calls_blocks_sign_up_consents\`;`)
  await db.run(sql`DROP TABLE \`calls_blocks_find_branch\`;`)
  await db.run(sql`DROP TABLE \`calls_blocks_find_branch_locales\`;`)
  await db.run(sql`DROP TABLE \`calls_blocks_listen\`;`)
  await db.run(sql`DROP TABLE \`calls_blocks_listen_locales\`;`)
  await db.run(sql`DROP TABLE \`calls_blocks_read_articles\`;`)
  await db.run(sql`DROP TABLE \`calls_blocks_read_articles_locales\`;`)
  await db.run(sql`DROP TABLE \`calls_blocks_read_books_books\`;`)
  await db.run(sql`DROP TABLE \`calls_blocks_read_books_books_locales\`;`)
  await db.run(sql`DROP TABLE \`calls_blocks_read_books\`;`)
  await db.run(sql`DROP TABLE \`calls_blocks_read_books_locales\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_blocks_sign_up_consents\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_blocks_find_branch\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_blocks_find_branch_locales\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_blocks_listen\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_blocks_listen_locales\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_blocks_read_articles\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_blocks_read_articles_locales\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_blocks_read_books_books\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_blocks_read_books_books_locales\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_blocks_read_books\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_blocks_read_books_locales\`;`)
  await db.run(sql`DROP TABLE \`branches_socials\`;`)
  await db.run(sql`DROP TABLE \`branches\`;`)
  await db.run(sql`DROP TABLE \`branches_texts\`;`)
  await db.run(sql`DROP TABLE \`_branches_v_version_socials\`;`)
  await db.run(sql`DROP TABLE \`_branches_v\`;`)
  await db.run(sql`DROP TABLE \`_branches_v_texts\`;`)
  await db.run(sql`DROP TABLE \`podcasts\`;`)
  await db.run(sql`DROP TABLE \`podcasts_texts\`;`)
  await db.run(sql`DROP TABLE \`episodes_chapters\`;`)
  await db.run(sql`DROP TABLE \`episodes\`;`)
  await db.run(sql`DROP TABLE \`episodes_texts\`;`)
  await db.run(sql`DROP TABLE \`_episodes_v_version_chapters\`;`)
  await db.run(sql`DROP TABLE \`_episodes_v\`;`)
  await db.run(sql`DROP TABLE \`_episodes_v_texts\`;`)
  await db.run(sql`DROP TABLE \`books_links\`;`)
  await db.run(sql`DROP TABLE \`books\`;`)
  await db.run(sql`DROP TABLE \`books_texts\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`recordings\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`DROP TABLE \`consents_locales\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`references\`;`)
  await db.run(sql`DROP TABLE \`references_texts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_calls_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`slogans_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`slogans_id\`) REFERENCES \`slogans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_calls_rels\`("id", "order", "parent_id", "path", "slogans_id") SELECT "id", "order", "parent_id", "path", "slogans_id" FROM \`calls_rels\`;`)
  await db.run(sql`DROP TABLE \`calls_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_calls_rels\` RENAME TO \`calls_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`calls_rels_order_idx\` ON \`calls_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`calls_rels_parent_idx\` ON \`calls_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_rels_path_idx\` ON \`calls_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`calls_rels_slogans_id_idx\` ON \`calls_rels\` (\`slogans_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__calls_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`slogans_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`slogans_id\`) REFERENCES \`slogans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__calls_v_rels\`("id", "order", "parent_id", "path", "slogans_id") SELECT "id", "order", "parent_id", "path", "slogans_id" FROM \`_calls_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__calls_v_rels\` RENAME TO \`_calls_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_order_idx\` ON \`_calls_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_parent_idx\` ON \`_calls_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_path_idx\` ON \`_calls_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_slogans_id_idx\` ON \`_calls_v_rels\` (\`slogans_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`calls_id\` integer,
  	\`slogans_id\` integer,
  	\`media_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`slogans_id\`) REFERENCES \`slogans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "calls_id", "slogans_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "calls_id", "slogans_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_calls_id_idx\` ON \`payload_locked_documents_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_slogans_id_idx\` ON \`payload_locked_documents_rels\` (\`slogans_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`calls_blocks_sign_up_locales\` DROP COLUMN \`button\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v_blocks_sign_up_locales\` DROP COLUMN \`button\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`suspended\`;`)
}
