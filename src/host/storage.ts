import { s3Storage } from '@payloadcms/storage-s3'
import type { Plugin } from 'payload'
import type { Env } from './parseEnv.js'

/** Uploads in an object store, where one is set. Files are still asked of Payload, so that its access rules hold. */
export const storage = ({ s3 }: Pick<Env, 's3'>): Plugin =>
  s3Storage({
    enabled: Boolean(s3),
    // The schema, and so the migrations, are the same with a store and without.
    alwaysInsertFields: true,
    collections: { media: true, recordings: true },
    bucket: s3?.bucket ?? '',
    config: s3
      ? {
          region: s3.region,
          endpoint: s3.endpoint,
          forcePathStyle: Boolean(s3.endpoint),
          credentials: { accessKeyId: s3.accessKeyId, secretAccessKey: s3.secretAccessKey },
        }
      : {},
  })
