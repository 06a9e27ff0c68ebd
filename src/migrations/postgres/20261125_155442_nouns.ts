import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_branches_socials_platform" AS ENUM('bluesky', 'facebook', 'instagram', 'linkedin', 'mastodon', 'signal', 'telegram', 'threads', 'tiktok', 'whatsapp', 'x', 'youtube', 'other');
  CREATE TYPE "public"."enum_branches_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__branches_v_version_socials_platform" AS ENUM('bluesky', 'facebook', 'instagram', 'linkedin', 'mastodon', 'signal', 'telegram', 'threads', 'tiktok', 'whatsapp', 'x', 'youtube', 'other');
  CREATE TYPE "public"."enum__branches_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__branches_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_podcasts_type" AS ENUM('episodic', 'serial');
  CREATE TYPE "public"."enum_episodes_type" AS ENUM('full', 'trailer', 'bonus');
  CREATE TYPE "public"."enum_episodes_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__episodes_v_version_type" AS ENUM('full', 'trailer', 'bonus');
  CREATE TYPE "public"."enum__episodes_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__episodes_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_books_links_kind" AS ENUM('publisher', 'shop', 'library', 'free');
  CREATE TABLE "calls_blocks_sign_up_consents" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"consent_id" integer,
  	"required" boolean DEFAULT false
  );
  
  CREATE TABLE "calls_blocks_find_branch" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"branch_id" integer,
  	"block_name" varchar
  );
  
  CREATE TABLE "calls_blocks_find_branch_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "calls_blocks_listen" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"episode_id" integer,
  	"start_time" numeric,
  	"block_name" varchar
  );
  
  CREATE TABLE "calls_blocks_listen_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "calls_blocks_read_articles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "calls_blocks_read_articles_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "calls_blocks_read_books_books" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"book_id" integer
  );
  
  CREATE TABLE "calls_blocks_read_books_books_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "calls_blocks_read_books" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "calls_blocks_read_books_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_calls_v_blocks_sign_up_consents" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"consent_id" integer,
  	"required" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_calls_v_blocks_find_branch" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"branch_id" integer,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_calls_v_blocks_find_branch_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_calls_v_blocks_listen" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"episode_id" integer,
  	"start_time" numeric,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_calls_v_blocks_listen_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_calls_v_blocks_read_articles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_calls_v_blocks_read_articles_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_calls_v_blocks_read_books_books" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"book_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_calls_v_blocks_read_books_books_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_calls_v_blocks_read_books" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_calls_v_blocks_read_books_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "branches_socials" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"platform" "enum_branches_socials_platform",
  	"url" varchar
  );
  
  CREATE TABLE "branches" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"country" varchar,
  	"region" varchar,
  	"city" varchar,
  	"postal_code" varchar,
  	"latitude" numeric,
  	"longitude" numeric,
  	"email" varchar,
  	"phone" varchar,
  	"website" varchar,
  	"meeting_note" varchar,
  	"slug" varchar,
  	"slug_from" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_branches_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "branches_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_branches_v_version_socials" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"platform" "enum__branches_v_version_socials_platform",
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_branches_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_country" varchar,
  	"version_region" varchar,
  	"version_city" varchar,
  	"version_postal_code" varchar,
  	"version_latitude" numeric,
  	"version_longitude" numeric,
  	"version_email" varchar,
  	"version_phone" varchar,
  	"version_website" varchar,
  	"version_meeting_note" varchar,
  	"version_slug" varchar,
  	"version_slug_from" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__branches_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__branches_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_branches_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "podcasts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"description" varchar NOT NULL,
  	"artwork_id" integer,
  	"author" varchar,
  	"language" varchar,
  	"category" varchar,
  	"type" "enum_podcasts_type" DEFAULT 'episodic',
  	"explicit" boolean DEFAULT false,
  	"site_u_r_l" varchar,
  	"owner_email" varchar,
  	"import_feed_u_r_l" varchar,
  	"guid" varchar,
  	"slug" varchar,
  	"slug_from" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "podcasts_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "episodes_chapters" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"start" numeric,
  	"title" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "episodes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"podcast_id" integer,
  	"title" varchar,
  	"recording_id" integer,
  	"enclosure_url" varchar,
  	"enclosure_type" varchar,
  	"enclosure_length" numeric,
  	"duration" numeric,
  	"summary" varchar,
  	"image_id" integer,
  	"notes" jsonb,
  	"transcript" varchar,
  	"slug" varchar,
  	"slug_from" varchar,
  	"published_at" timestamp(3) with time zone,
  	"season" numeric,
  	"number" numeric,
  	"type" "enum_episodes_type" DEFAULT 'full',
  	"explicit" boolean DEFAULT false,
  	"guid" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_episodes_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "episodes_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_episodes_v_version_chapters" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"start" numeric,
  	"title" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_episodes_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_podcast_id" integer,
  	"version_title" varchar,
  	"version_recording_id" integer,
  	"version_enclosure_url" varchar,
  	"version_enclosure_type" varchar,
  	"version_enclosure_length" numeric,
  	"version_duration" numeric,
  	"version_summary" varchar,
  	"version_image_id" integer,
  	"version_notes" jsonb,
  	"version_transcript" varchar,
  	"version_slug" varchar,
  	"version_slug_from" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_season" numeric,
  	"version_number" numeric,
  	"version_type" "enum__episodes_v_version_type" DEFAULT 'full',
  	"version_explicit" boolean DEFAULT false,
  	"version_guid" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__episodes_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__episodes_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_episodes_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "books_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_books_links_kind" NOT NULL,
  	"label" varchar,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "books" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"subtitle" varchar,
  	"isbn" varchar,
  	"isbn_key" varchar,
  	"publisher" varchar,
  	"year" numeric,
  	"language" varchar,
  	"cover_id" integer,
  	"description" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "books_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"publication" varchar,
  	"published_on" timestamp(3) with time zone,
  	"author" varchar,
  	"excerpt" varchar,
  	"image_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "recordings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"duration" numeric,
  	"prefix" varchar DEFAULT '',
  	"_objectkey" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "consents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "consents_locales" (
  	"purpose" varchar NOT NULL,
  	"wording" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"branches_id" integer
  );
  
  CREATE TABLE "references" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source" varchar NOT NULL,
  	"noun" varchar NOT NULL,
  	"source_is_live" boolean DEFAULT false,
  	"places" jsonb,
  	"token" varchar
  );
  
  CREATE TABLE "references_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "calls_blocks_sign_up_locales" ADD COLUMN "button" varchar;
  ALTER TABLE "calls_rels" ADD COLUMN "articles_id" integer;
  ALTER TABLE "_calls_v_blocks_sign_up_locales" ADD COLUMN "button" varchar;
  ALTER TABLE "_calls_v_rels" ADD COLUMN "articles_id" integer;
  ALTER TABLE "users" ADD COLUMN "suspended" boolean DEFAULT false;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "branches_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "podcasts_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "episodes_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "books_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "articles_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "recordings_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "consents_id" integer;
  ALTER TABLE "calls_blocks_sign_up_consents" ADD CONSTRAINT "calls_blocks_sign_up_consents_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calls_blocks_sign_up_consents" ADD CONSTRAINT "calls_blocks_sign_up_consents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_sign_up"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_find_branch" ADD CONSTRAINT "calls_blocks_find_branch_branch_id_branches_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calls_blocks_find_branch" ADD CONSTRAINT "calls_blocks_find_branch_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_find_branch_locales" ADD CONSTRAINT "calls_blocks_find_branch_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_find_branch"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_listen" ADD CONSTRAINT "calls_blocks_listen_episode_id_episodes_id_fk" FOREIGN KEY ("episode_id") REFERENCES "public"."episodes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calls_blocks_listen" ADD CONSTRAINT "calls_blocks_listen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_listen_locales" ADD CONSTRAINT "calls_blocks_listen_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_listen"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_read_articles" ADD CONSTRAINT "calls_blocks_read_articles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_read_articles_locales" ADD CONSTRAINT "calls_blocks_read_articles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_read_articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_read_books_books" ADD CONSTRAINT "calls_blocks_read_books_books_book_id_books_id_fk" FOREIGN KEY ("book_id") REFERENCES "public"."books"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calls_blocks_read_books_books" ADD CONSTRAINT "calls_blocks_read_books_books_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_read_books"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_read_books_books_locales" ADD CONSTRAINT "calls_blocks_read_books_books_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_read_books_books"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_read_books" ADD CONSTRAINT "calls_blocks_read_books_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_read_books_locales" ADD CONSTRAINT "calls_blocks_read_books_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_read_books"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_sign_up_consents" ADD CONSTRAINT "_calls_v_blocks_sign_up_consents_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_sign_up_consents" ADD CONSTRAINT "_calls_v_blocks_sign_up_consents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_sign_up"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_find_branch" ADD CONSTRAINT "_calls_v_blocks_find_branch_branch_id_branches_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_find_branch" ADD CONSTRAINT "_calls_v_blocks_find_branch_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_find_branch_locales" ADD CONSTRAINT "_calls_v_blocks_find_branch_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_find_branch"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_listen" ADD CONSTRAINT "_calls_v_blocks_listen_episode_id_episodes_id_fk" FOREIGN KEY ("episode_id") REFERENCES "public"."episodes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_listen" ADD CONSTRAINT "_calls_v_blocks_listen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_listen_locales" ADD CONSTRAINT "_calls_v_blocks_listen_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_listen"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_read_articles" ADD CONSTRAINT "_calls_v_blocks_read_articles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_read_articles_locales" ADD CONSTRAINT "_calls_v_blocks_read_articles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_read_articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_read_books_books" ADD CONSTRAINT "_calls_v_blocks_read_books_books_book_id_books_id_fk" FOREIGN KEY ("book_id") REFERENCES "public"."books"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_read_books_books" ADD CONSTRAINT "_calls_v_blocks_read_books_books_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_read_books"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_read_books_books_locales" ADD CONSTRAINT "_calls_v_blocks_read_books_books_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_read_books_books"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_read_books" ADD CONSTRAINT "_calls_v_blocks_read_books_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_read_books_locales" ADD CONSTRAINT "_calls_v_blocks_read_books_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_read_books"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "branches_socials" ADD CONSTRAINT "branches_socials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."branches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "branches_texts" ADD CONSTRAINT "branches_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."branches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_branches_v_version_socials" ADD CONSTRAINT "_branches_v_version_socials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_branches_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_branches_v" ADD CONSTRAINT "_branches_v_parent_id_branches_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."branches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_branches_v_texts" ADD CONSTRAINT "_branches_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_branches_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "podcasts" ADD CONSTRAINT "podcasts_artwork_id_media_id_fk" FOREIGN KEY ("artwork_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "podcasts_texts" ADD CONSTRAINT "podcasts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."podcasts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "episodes_chapters" ADD CONSTRAINT "episodes_chapters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."episodes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "episodes" ADD CONSTRAINT "episodes_podcast_id_podcasts_id_fk" FOREIGN KEY ("podcast_id") REFERENCES "public"."podcasts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "episodes" ADD CONSTRAINT "episodes_recording_id_recordings_id_fk" FOREIGN KEY ("recording_id") REFERENCES "public"."recordings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "episodes" ADD CONSTRAINT "episodes_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "episodes_texts" ADD CONSTRAINT "episodes_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."episodes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_episodes_v_version_chapters" ADD CONSTRAINT "_episodes_v_version_chapters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_episodes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_episodes_v" ADD CONSTRAINT "_episodes_v_parent_id_episodes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."episodes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_episodes_v" ADD CONSTRAINT "_episodes_v_version_podcast_id_podcasts_id_fk" FOREIGN KEY ("version_podcast_id") REFERENCES "public"."podcasts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_episodes_v" ADD CONSTRAINT "_episodes_v_version_recording_id_recordings_id_fk" FOREIGN KEY ("version_recording_id") REFERENCES "public"."recordings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_episodes_v" ADD CONSTRAINT "_episodes_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_episodes_v_texts" ADD CONSTRAINT "_episodes_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_episodes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "books_links" ADD CONSTRAINT "books_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."books"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "books" ADD CONSTRAINT "books_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "books_texts" ADD CONSTRAINT "books_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."books"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents_locales" ADD CONSTRAINT "consents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_branches_fk" FOREIGN KEY ("branches_id") REFERENCES "public"."branches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_texts" ADD CONSTRAINT "references_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "calls_blocks_sign_up_consents_order_idx" ON "calls_blocks_sign_up_consents" USING btree ("_order");
  CREATE INDEX "calls_blocks_sign_up_consents_parent_id_idx" ON "calls_blocks_sign_up_consents" USING btree ("_parent_id");
  CREATE INDEX "calls_blocks_sign_up_consents_consent_idx" ON "calls_blocks_sign_up_consents" USING btree ("consent_id");
  CREATE INDEX "calls_blocks_find_branch_order_idx" ON "calls_blocks_find_branch" USING btree ("_order");
  CREATE INDEX "calls_blocks_find_branch_parent_id_idx" ON "calls_blocks_find_branch" USING btree ("_parent_id");
  CREATE INDEX "calls_blocks_find_branch_path_idx" ON "calls_blocks_find_branch" USING btree ("_path");
  CREATE INDEX "calls_blocks_find_branch_branch_idx" ON "calls_blocks_find_branch" USING btree ("branch_id");
  CREATE UNIQUE INDEX "calls_blocks_find_branch_locales_locale_parent_id_unique" ON "calls_blocks_find_branch_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "calls_blocks_listen_order_idx" ON "calls_blocks_listen" USING btree ("_order");
  CREATE INDEX "calls_blocks_listen_parent_id_idx" ON "calls_blocks_listen" USING btree ("_parent_id");
  CREATE INDEX "calls_blocks_listen_path_idx" ON "calls_blocks_listen" USING btree ("_path");
  CREATE INDEX "calls_blocks_listen_episode_idx" ON "calls_blocks_listen" USING btree ("episode_id");
  CREATE UNIQUE INDEX "calls_blocks_listen_locales_locale_parent_id_unique" ON "calls_blocks_listen_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "calls_blocks_read_articles_order_idx" ON "calls_blocks_read_articles" USING btree ("_order");
  CREATE INDEX "calls_blocks_read_articles_parent_id_idx" ON "calls_blocks_read_articles" USING btree ("_parent_id");
  CREATE INDEX "calls_blocks_read_articles_path_idx" ON "calls_blocks_read_articles" USING btree ("_path");
  CREATE UNIQUE INDEX "calls_blocks_read_articles_locales_locale_parent_id_unique" ON "calls_blocks_read_articles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "calls_blocks_read_books_books_order_idx" ON "calls_blocks_read_books_books" USING btree ("_order");
  CREATE INDEX "calls_blocks_read_books_books_parent_id_idx" ON "calls_blocks_read_books_books" USING btree ("_parent_id");
  CREATE INDEX "calls_blocks_read_books_books_book_idx" ON "calls_blocks_read_books_books" USING btree ("book_id");
  CREATE UNIQUE INDEX "calls_blocks_read_books_books_locales_locale_parent_id_uniqu" ON "calls_blocks_read_books_books_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "calls_blocks_read_books_order_idx" ON "calls_blocks_read_books" USING btree ("_order");
  CREATE INDEX "calls_blocks_read_books_parent_id_idx" ON "calls_blocks_read_books" USING btree ("_parent_id");
  CREATE INDEX "calls_blocks_read_books_path_idx" ON "calls_blocks_read_books" USING btree ("_path");
  CREATE UNIQUE INDEX "calls_blocks_read_books_locales_locale_parent_id_unique" ON "calls_blocks_read_books_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_calls_v_blocks_sign_up_consents_order_idx" ON "_calls_v_blocks_sign_up_consents" USING btree ("_order");
  CREATE INDEX "_calls_v_blocks_sign_up_consents_parent_id_idx" ON "_calls_v_blocks_sign_up_consents" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_blocks_sign_up_consents_consent_idx" ON "_calls_v_blocks_sign_up_consents" USING btree ("consent_id");
  CREATE INDEX "_calls_v_blocks_find_branch_order_idx" ON "_calls_v_blocks_find_branch" USING btree ("_order");
  CREATE INDEX "_calls_v_blocks_find_branch_parent_id_idx" ON "_calls_v_blocks_find_branch" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_blocks_find_branch_path_idx" ON "_calls_v_blocks_find_branch" USING btree ("_path");
  CREATE INDEX "_calls_v_blocks_find_branch_branch_idx" ON "_calls_v_blocks_find_branch" USING btree ("branch_id");
  CREATE UNIQUE INDEX "_calls_v_blocks_find_branch_locales_locale_parent_id_unique" ON "_calls_v_blocks_find_branch_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_calls_v_blocks_listen_order_idx" ON "_calls_v_blocks_listen" USING btree ("_order");
  CREATE INDEX "_calls_v_blocks_listen_parent_id_idx" ON "_calls_v_blocks_listen" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_blocks_listen_path_idx" ON "_calls_v_blocks_listen" USING btree ("_path");
  CREATE INDEX "_calls_v_blocks_listen_episode_idx" ON "_calls_v_blocks_listen" USING btree ("episode_id");
  CREATE UNIQUE INDEX "_calls_v_blocks_listen_locales_locale_parent_id_unique" ON "_calls_v_blocks_listen_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_calls_v_blocks_read_articles_order_idx" ON "_calls_v_blocks_read_articles" USING btree ("_order");
  CREATE INDEX "_calls_v_blocks_read_articles_parent_id_idx" ON "_calls_v_blocks_read_articles" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_blocks_read_articles_path_idx" ON "_calls_v_blocks_read_articles" USING btree ("_path");
  CREATE UNIQUE INDEX "_calls_v_blocks_read_articles_locales_locale_parent_id_uniqu" ON "_calls_v_blocks_read_articles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_calls_v_blocks_read_books_books_order_idx" ON "_calls_v_blocks_read_books_books" USING btree ("_order");
  CREATE INDEX "_calls_v_blocks_read_books_books_parent_id_idx" ON "_calls_v_blocks_read_books_books" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_blocks_read_books_books_book_idx" ON "_calls_v_blocks_read_books_books" USING btree ("book_id");
  CREATE UNIQUE INDEX "_calls_v_blocks_read_books_books_locales_locale_parent_id_un" ON "_calls_v_blocks_read_books_books_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_calls_v_blocks_read_books_order_idx" ON "_calls_v_blocks_read_books" USING btree ("_order");
  CREATE INDEX "_calls_v_blocks_read_books_parent_id_idx" ON "_calls_v_blocks_read_books" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_blocks_read_books_path_idx" ON "_calls_v_blocks_read_books" USING btree ("_path");
  CREATE UNIQUE INDEX "_calls_v_blocks_read_books_locales_locale_parent_id_unique" ON "_calls_v_blocks_read_books_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "branches_socials_order_idx" ON "branches_socials" USING btree ("_order");
  CREATE INDEX "branches_socials_parent_id_idx" ON "branches_socials" USING btree ("_parent_id");
  CREATE INDEX "branches_country_idx" ON "branches" USING btree ("country");
  CREATE UNIQUE INDEX "branches_slug_idx" ON "branches" USING btree ("slug");
  CREATE INDEX "branches_updated_at_idx" ON "branches" USING btree ("updated_at");
  CREATE INDEX "branches_created_at_idx" ON "branches" USING btree ("created_at");
  CREATE INDEX "branches_deleted_at_idx" ON "branches" USING btree ("deleted_at");
  CREATE INDEX "branches__status_idx" ON "branches" USING btree ("_status");
  CREATE INDEX "branches_texts_order_parent" ON "branches_texts" USING btree ("order","parent_id");
  CREATE INDEX "branches_texts_text_idx" ON "branches_texts" USING btree ("text");
  CREATE INDEX "_branches_v_version_socials_order_idx" ON "_branches_v_version_socials" USING btree ("_order");
  CREATE INDEX "_branches_v_version_socials_parent_id_idx" ON "_branches_v_version_socials" USING btree ("_parent_id");
  CREATE INDEX "_branches_v_parent_idx" ON "_branches_v" USING btree ("parent_id");
  CREATE INDEX "_branches_v_version_version_country_idx" ON "_branches_v" USING btree ("version_country");
  CREATE INDEX "_branches_v_version_version_slug_idx" ON "_branches_v" USING btree ("version_slug");
  CREATE INDEX "_branches_v_version_version_updated_at_idx" ON "_branches_v" USING btree ("version_updated_at");
  CREATE INDEX "_branches_v_version_version_created_at_idx" ON "_branches_v" USING btree ("version_created_at");
  CREATE INDEX "_branches_v_version_version_deleted_at_idx" ON "_branches_v" USING btree ("version_deleted_at");
  CREATE INDEX "_branches_v_version_version__status_idx" ON "_branches_v" USING btree ("version__status");
  CREATE INDEX "_branches_v_created_at_idx" ON "_branches_v" USING btree ("created_at");
  CREATE INDEX "_branches_v_updated_at_idx" ON "_branches_v" USING btree ("updated_at");
  CREATE INDEX "_branches_v_snapshot_idx" ON "_branches_v" USING btree ("snapshot");
  CREATE INDEX "_branches_v_published_locale_idx" ON "_branches_v" USING btree ("published_locale");
  CREATE INDEX "_branches_v_latest_idx" ON "_branches_v" USING btree ("latest");
  CREATE INDEX "_branches_v_texts_order_parent" ON "_branches_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "podcasts_artwork_idx" ON "podcasts" USING btree ("artwork_id");
  CREATE UNIQUE INDEX "podcasts_slug_idx" ON "podcasts" USING btree ("slug");
  CREATE INDEX "podcasts_updated_at_idx" ON "podcasts" USING btree ("updated_at");
  CREATE INDEX "podcasts_created_at_idx" ON "podcasts" USING btree ("created_at");
  CREATE INDEX "podcasts_deleted_at_idx" ON "podcasts" USING btree ("deleted_at");
  CREATE INDEX "podcasts_texts_order_parent" ON "podcasts_texts" USING btree ("order","parent_id");
  CREATE INDEX "podcasts_texts_text_idx" ON "podcasts_texts" USING btree ("text");
  CREATE INDEX "episodes_chapters_order_idx" ON "episodes_chapters" USING btree ("_order");
  CREATE INDEX "episodes_chapters_parent_id_idx" ON "episodes_chapters" USING btree ("_parent_id");
  CREATE INDEX "episodes_podcast_idx" ON "episodes" USING btree ("podcast_id");
  CREATE INDEX "episodes_recording_idx" ON "episodes" USING btree ("recording_id");
  CREATE INDEX "episodes_image_idx" ON "episodes" USING btree ("image_id");
  CREATE INDEX "episodes_slug_idx" ON "episodes" USING btree ("slug");
  CREATE INDEX "episodes_updated_at_idx" ON "episodes" USING btree ("updated_at");
  CREATE INDEX "episodes_created_at_idx" ON "episodes" USING btree ("created_at");
  CREATE INDEX "episodes_deleted_at_idx" ON "episodes" USING btree ("deleted_at");
  CREATE INDEX "episodes__status_idx" ON "episodes" USING btree ("_status");
  CREATE UNIQUE INDEX "podcast_guid_idx" ON "episodes" USING btree ("podcast_id","guid");
  CREATE UNIQUE INDEX "podcast_slug_idx" ON "episodes" USING btree ("podcast_id","slug");
  CREATE INDEX "episodes_texts_order_parent" ON "episodes_texts" USING btree ("order","parent_id");
  CREATE INDEX "episodes_texts_text_idx" ON "episodes_texts" USING btree ("text");
  CREATE INDEX "_episodes_v_version_chapters_order_idx" ON "_episodes_v_version_chapters" USING btree ("_order");
  CREATE INDEX "_episodes_v_version_chapters_parent_id_idx" ON "_episodes_v_version_chapters" USING btree ("_parent_id");
  CREATE INDEX "_episodes_v_parent_idx" ON "_episodes_v" USING btree ("parent_id");
  CREATE INDEX "_episodes_v_version_version_podcast_idx" ON "_episodes_v" USING btree ("version_podcast_id");
  CREATE INDEX "_episodes_v_version_version_recording_idx" ON "_episodes_v" USING btree ("version_recording_id");
  CREATE INDEX "_episodes_v_version_version_image_idx" ON "_episodes_v" USING btree ("version_image_id");
  CREATE INDEX "_episodes_v_version_version_slug_idx" ON "_episodes_v" USING btree ("version_slug");
  CREATE INDEX "_episodes_v_version_version_updated_at_idx" ON "_episodes_v" USING btree ("version_updated_at");
  CREATE INDEX "_episodes_v_version_version_created_at_idx" ON "_episodes_v" USING btree ("version_created_at");
  CREATE INDEX "_episodes_v_version_version_deleted_at_idx" ON "_episodes_v" USING btree ("version_deleted_at");
  CREATE INDEX "_episodes_v_version_version__status_idx" ON "_episodes_v" USING btree ("version__status");
  CREATE INDEX "_episodes_v_created_at_idx" ON "_episodes_v" USING btree ("created_at");
  CREATE INDEX "_episodes_v_updated_at_idx" ON "_episodes_v" USING btree ("updated_at");
  CREATE INDEX "_episodes_v_snapshot_idx" ON "_episodes_v" USING btree ("snapshot");
  CREATE INDEX "_episodes_v_published_locale_idx" ON "_episodes_v" USING btree ("published_locale");
  CREATE INDEX "_episodes_v_latest_idx" ON "_episodes_v" USING btree ("latest");
  CREATE INDEX "version_podcast_version_guid_idx" ON "_episodes_v" USING btree ("version_podcast_id","version_guid");
  CREATE INDEX "version_podcast_version_slug_idx" ON "_episodes_v" USING btree ("version_podcast_id","version_slug");
  CREATE INDEX "_episodes_v_texts_order_parent" ON "_episodes_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "books_links_order_idx" ON "books_links" USING btree ("_order");
  CREATE INDEX "books_links_parent_id_idx" ON "books_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "books_isbn_key_idx" ON "books" USING btree ("isbn_key");
  CREATE INDEX "books_cover_idx" ON "books" USING btree ("cover_id");
  CREATE INDEX "books_updated_at_idx" ON "books" USING btree ("updated_at");
  CREATE INDEX "books_created_at_idx" ON "books" USING btree ("created_at");
  CREATE INDEX "books_deleted_at_idx" ON "books" USING btree ("deleted_at");
  CREATE INDEX "books_texts_order_parent" ON "books_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "articles_url_idx" ON "articles" USING btree ("url");
  CREATE INDEX "articles_image_idx" ON "articles" USING btree ("image_id");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles_deleted_at_idx" ON "articles" USING btree ("deleted_at");
  CREATE INDEX "recordings_updated_at_idx" ON "recordings" USING btree ("updated_at");
  CREATE INDEX "recordings_created_at_idx" ON "recordings" USING btree ("created_at");
  CREATE INDEX "recordings_deleted_at_idx" ON "recordings" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "recordings_filename_idx" ON "recordings" USING btree ("filename");
  CREATE UNIQUE INDEX "consents_key_idx" ON "consents" USING btree ("key");
  CREATE INDEX "consents_updated_at_idx" ON "consents" USING btree ("updated_at");
  CREATE INDEX "consents_created_at_idx" ON "consents" USING btree ("created_at");
  CREATE INDEX "consents_deleted_at_idx" ON "consents" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "consents_locales_locale_parent_id_unique" ON "consents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_branches_id_idx" ON "users_rels" USING btree ("branches_id");
  CREATE UNIQUE INDEX "references_source_idx" ON "references" USING btree ("source");
  CREATE INDEX "references_noun_idx" ON "references" USING btree ("noun");
  CREATE INDEX "references_source_is_live_idx" ON "references" USING btree ("source_is_live");
  CREATE INDEX "references_texts_order_parent" ON "references_texts" USING btree ("order","parent_id");
  CREATE INDEX "references_texts_text_idx" ON "references_texts" USING btree ("text");
  ALTER TABLE "calls_rels" ADD CONSTRAINT "calls_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_rels" ADD CONSTRAINT "_calls_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_branches_fk" FOREIGN KEY ("branches_id") REFERENCES "public"."branches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_podcasts_fk" FOREIGN KEY ("podcasts_id") REFERENCES "public"."podcasts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_episodes_fk" FOREIGN KEY ("episodes_id") REFERENCES "public"."episodes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_books_fk" FOREIGN KEY ("books_id") REFERENCES "public"."books"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_recordings_fk" FOREIGN KEY ("recordings_id") REFERENCES "public"."recordings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consents_fk" FOREIGN KEY ("consents_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "calls_rels_articles_id_idx" ON "calls_rels" USING btree ("articles_id");
  CREATE INDEX "_calls_v_rels_articles_id_idx" ON "_calls_v_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_branches_id_idx" ON "payload_locked_documents_rels" USING btree ("branches_id");
  CREATE INDEX "payload_locked_documents_rels_podcasts_id_idx" ON "payload_locked_documents_rels" USING btree ("podcasts_id");
  CREATE INDEX "payload_locked_documents_rels_episodes_id_idx" ON "payload_locked_documents_rels" USING btree ("episodes_id");
  CREATE INDEX "payload_locked_documents_rels_books_id_idx" ON "payload_locked_documents_rels" USING btree ("books_id");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_recordings_id_idx" ON "payload_locked_documents_rels" USING btree ("recordings_id");
  CREATE INDEX "payload_locked_documents_rels_consents_id_idx" ON "payload_locked_documents_rels" USING btree ("consents_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "calls_blocks_sign_up_consents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_blocks_find_branch" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_blocks_find_branch_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_blocks_listen" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_blocks_listen_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_blocks_read_articles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_blocks_read_articles_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_blocks_read_books_books" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_blocks_read_books_books_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_blocks_read_books" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_blocks_read_books_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_blocks_sign_up_consents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_blocks_find_branch" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_blocks_find_branch_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_blocks_listen" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_blocks_listen_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_blocks_read_articles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_blocks_read_articles_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_blocks_read_books_books" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_blocks_read_books_books_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_blocks_read_books" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_blocks_read_books_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "branches_socials" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "branches" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "branches_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_branches_v_version_socials" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_branches_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_branches_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "podcasts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "podcasts_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "episodes_chapters" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "episodes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "episodes_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_episodes_v_version_chapters" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_episodes_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_episodes_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "books_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "books" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "books_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "articles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "recordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consents_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "users_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "references" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "references_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "calls_blocks_sign_up_consents" CASCADE;
  DROP TABLE "calls_blocks_find_branch" CASCADE;
  DROP TABLE "calls_blocks_find_branch_locales" CASCADE;
  DROP TABLE "calls_blocks_listen" CASCADE;
  DROP TABLE "calls_blocks_listen_locales" CASCADE;
  DROP TABLE "calls_blocks_read_articles" CASCADE;
  DROP TABLE "calls_blocks_read_articles_locales" CASCADE;
  DROP TABLE "calls_blocks_read_books_books" CASCADE;
  DROP TABLE "calls_blocks_read_books_books_locales" CASCADE;
  DROP TABLE "calls_blocks_read_books" CASCADE;
  DROP TABLE "calls_blocks_read_books_locales" CASCADE;
  DROP TABLE "_calls_v_blocks_sign_up_consents" CASCADE;
  DROP TABLE "_calls_v_blocks_find_branch" CASCADE;
  DROP TABLE "_calls_v_blocks_find_branch_locales" CASCADE;
  DROP TABLE "_calls_v_blocks_listen" CASCADE;
  DROP TABLE "_calls_v_blocks_listen_locales" CASCADE;
  DROP TABLE "_calls_v_blocks_read_articles" CASCADE;
  DROP TABLE "_calls_v_blocks_read_articles_locales" CASCADE;
  DROP TABLE "_calls_v_blocks_read_books_books" CASCADE;
  DROP TABLE "_calls_v_blocks_read_books_books_locales" CASCADE;
  DROP TABLE "_calls_v_blocks_read_books" CASCADE;
  DROP TABLE "_calls_v_blocks_read_books_locales" CASCADE;
  DROP TABLE "branches_socials" CASCADE;
  DROP TABLE "branches" CASCADE;
  DROP TABLE "branches_texts" CASCADE;
  DROP TABLE "_branches_v_version_socials" CASCADE;
  DROP TABLE "_branches_v" CASCADE;
  DROP TABLE "_branches_v_texts" CASCADE;
  DROP TABLE "podcasts" CASCADE;
  DROP TABLE "podcasts_texts" CASCADE;
  DROP TABLE "episodes_chapters" CASCADE;
  DROP TABLE "episodes" CASCADE;
  DROP TABLE "episodes_texts" CASCADE;
  DROP TABLE "_episodes_v_version_chapters" CASCADE;
  DROP TABLE "_episodes_v" CASCADE;
  DROP TABLE "_episodes_v_texts" CASCADE;
  DROP TABLE "books_links" CASCADE;
  DROP TABLE "books" CASCADE;
  DROP TABLE "books_texts" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "recordings" CASCADE;
  DROP TABLE "consents" CASCADE;
  DROP TABLE "consents_locales" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "references" CASCADE;
  DROP TABLE "references_texts" CASCADE;
  ALTER TABLE "calls_rels" DROP CONSTRAINT "calls_rels_articles_fk";
  
  ALTER TABLE "_calls_v_rels" DROP CONSTRAINT "_calls_v_rels_articles_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_branches_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_podcasts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_episodes_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_books_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_articles_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_recordings_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_consents_fk";
  
  DROP INDEX "calls_rels_articles_id_idx";
  DROP INDEX "_calls_v_rels_articles_id_idx";
  DROP INDEX "payload_locked_documents_rels_branches_id_idx";
  DROP INDEX "payload_locked_documents_rels_podcasts_id_idx";
  DROP INDEX "payload_locked_documents_rels_episodes_id_idx";
  DROP INDEX "payload_locked_documents_rels_books_id_idx";
  DROP INDEX "payload_locked_documents_rels_articles_id_idx";
  DROP INDEX "payload_locked_documents_rels_recordings_id_idx";
  DROP INDEX "payload_locked_documents_rels_consents_id_idx";
  ALTER TABLE "calls_blocks_sign_up_locales" DROP COLUMN "button";
  ALTER TABLE "calls_rels" DROP COLUMN "articles_id";
  ALTER TABLE "_calls_v_blocks_sign_up_locales" DROP COLUMN "button";
  ALTER TABLE "_calls_v_rels" DROP COLUMN "articles_id";
  ALTER TABLE "users" DROP COLUMN "suspended";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "branches_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "podcasts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "episodes_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "books_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "articles_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "recordings_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "consents_id";
  DROP TYPE "public"."enum_branches_socials_platform";
  DROP TYPE "public"."enum_branches_status";
  DROP TYPE "public"."enum__branches_v_version_socials_platform";
  DROP TYPE "public"."enum__branches_v_version_status";
  DROP TYPE "public"."enum__branches_v_published_locale";
  DROP TYPE "public"."enum_podcasts_type";
  DROP TYPE "public"."enum_episodes_type";
  DROP TYPE "public"."enum_episodes_status";
  DROP TYPE "public"."enum__episodes_v_version_type";
  DROP TYPE "public"."enum__episodes_v_version_status";
  DROP TYPE "public"."enum__episodes_v_published_locale";
  DROP TYPE "public"."enum_books_links_kind";`)
}
