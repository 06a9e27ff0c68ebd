import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_signups_follow_up" AS ENUM('new', 'taken', 'reached', 'joined', 'notNow', 'wrongDetails');
  CREATE TABLE "signups_receipts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"consent" varchar NOT NULL,
  	"purpose" varchar NOT NULL,
  	"wording" varchar NOT NULL,
  	"language" varchar NOT NULL,
  	"notice_version" varchar,
  	"given_at" timestamp(3) with time zone NOT NULL,
  	"withdrawn_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "signups" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"reference" varchar NOT NULL,
  	"call_id" integer,
  	"branch_id" integer,
  	"follow_up" "enum_signups_follow_up" DEFAULT 'new' NOT NULL,
  	"follow_up_by_id" integer,
  	"follow_up_at" timestamp(3) with time zone,
  	"confirmed_at" timestamp(3) with time zone NOT NULL,
  	"unsubscribed_at" timestamp(3) with time zone,
  	"language" varchar NOT NULL,
  	"source" varchar,
  	"sealed" varchar NOT NULL,
  	"sealed_with" varchar NOT NULL,
  	"email_hash" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "signups_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "signup_requests" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"reference" varchar NOT NULL,
  	"state" varchar NOT NULL,
  	"step" varchar NOT NULL,
  	"due_at" numeric NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"failure" varchar,
  	"mailed_at" numeric,
  	"confirmed_at" numeric,
  	"call_id" integer,
  	"language" varchar NOT NULL,
  	"source" varchar,
  	"screen" varchar,
  	"sealed" varchar NOT NULL,
  	"sealed_with" varchar NOT NULL,
  	"email_hash" varchar NOT NULL,
  	"content_hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "signup_requests_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "signup_addresses" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"email_hash" varchar NOT NULL,
  	"mailed_at" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"stopped" varchar,
  	"stopped_at" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "signups_receipts" ADD CONSTRAINT "signups_receipts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."signups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "signups" ADD CONSTRAINT "signups_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signups" ADD CONSTRAINT "signups_branch_id_branches_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signups" ADD CONSTRAINT "signups_follow_up_by_id_users_id_fk" FOREIGN KEY ("follow_up_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signups_texts" ADD CONSTRAINT "signups_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."signups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "signup_requests" ADD CONSTRAINT "signup_requests_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signup_requests_texts" ADD CONSTRAINT "signup_requests_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."signup_requests"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "signups_receipts_order_idx" ON "signups_receipts" USING btree ("_order");
  CREATE INDEX "signups_receipts_parent_id_idx" ON "signups_receipts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "signups_reference_idx" ON "signups" USING btree ("reference");
  CREATE INDEX "signups_call_idx" ON "signups" USING btree ("call_id");
  CREATE INDEX "signups_branch_idx" ON "signups" USING btree ("branch_id");
  CREATE INDEX "signups_follow_up_idx" ON "signups" USING btree ("follow_up");
  CREATE INDEX "signups_follow_up_by_idx" ON "signups" USING btree ("follow_up_by_id");
  CREATE INDEX "signups_confirmed_at_idx" ON "signups" USING btree ("confirmed_at");
  CREATE INDEX "signups_unsubscribed_at_idx" ON "signups" USING btree ("unsubscribed_at");
  CREATE INDEX "signups_source_idx" ON "signups" USING btree ("source");
  CREATE INDEX "signups_sealed_with_idx" ON "signups" USING btree ("sealed_with");
  CREATE INDEX "signups_email_hash_idx" ON "signups" USING btree ("email_hash");
  CREATE UNIQUE INDEX "signups_key_idx" ON "signups" USING btree ("key");
  CREATE INDEX "signups_updated_at_idx" ON "signups" USING btree ("updated_at");
  CREATE INDEX "signups_created_at_idx" ON "signups" USING btree ("created_at");
  CREATE INDEX "signups_texts_order_parent" ON "signups_texts" USING btree ("order","parent_id");
  CREATE INDEX "signups_texts_text_idx" ON "signups_texts" USING btree ("text");
  CREATE UNIQUE INDEX "signup_requests_reference_idx" ON "signup_requests" USING btree ("reference");
  CREATE INDEX "signup_requests_due_at_idx" ON "signup_requests" USING btree ("due_at");
  CREATE INDEX "signup_requests_call_idx" ON "signup_requests" USING btree ("call_id");
  CREATE INDEX "signup_requests_sealed_with_idx" ON "signup_requests" USING btree ("sealed_with");
  CREATE INDEX "signup_requests_email_hash_idx" ON "signup_requests" USING btree ("email_hash");
  CREATE INDEX "signup_requests_content_hash_idx" ON "signup_requests" USING btree ("content_hash");
  CREATE INDEX "signup_requests_updated_at_idx" ON "signup_requests" USING btree ("updated_at");
  CREATE INDEX "signup_requests_created_at_idx" ON "signup_requests" USING btree ("created_at");
  CREATE INDEX "signup_requests_texts_order_parent" ON "signup_requests_texts" USING btree ("order","parent_id");
  CREATE INDEX "signup_requests_texts_text_idx" ON "signup_requests_texts" USING btree ("text");
  CREATE UNIQUE INDEX "signup_addresses_email_hash_idx" ON "signup_addresses" USING btree ("email_hash");
  CREATE INDEX "signup_addresses_updated_at_idx" ON "signup_addresses" USING btree ("updated_at");
  CREATE INDEX "signup_addresses_created_at_idx" ON "signup_addresses" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "signups_receipts" CASCADE;
  DROP TABLE "signups" CASCADE;
  DROP TABLE "signups_texts" CASCADE;
  DROP TABLE "signup_requests" CASCADE;
  DROP TABLE "signup_requests_texts" CASCADE;
  DROP TABLE "signup_addresses" CASCADE;
  DROP TYPE "public"."enum_signups_follow_up";`)
}
